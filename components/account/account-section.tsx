import type { ReactNode } from 'react';

/** A part of an account's page, with its name and what it is about. */
export function AccountSection({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="space-y-4">
      <div className="space-y-1">
        <h2 id={`${id}-heading`} className="font-serif text-xl font-semibold">
          {title}
        </h2>
        {intro && <p className="text-quiet">{intro}</p>}
      </div>
      {children}
    </section>
  );
}
