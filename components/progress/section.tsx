import type { ReactNode } from 'react';

export interface SectionProps {
  /** Unique on the page; a link may lead here. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of the page with its heading. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="space-y-4">
      <h2 id={`${id}-heading`} className="font-serif text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
