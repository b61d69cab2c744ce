import type { ReactNode } from 'react';

/** A part of a topic's page under its own heading, which its contents lead to. */
export function StudySection({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="space-y-5">
      <h2 id={id} className="scroll-mt-6 font-serif text-xl font-semibold">
        {name}
      </h2>
      {children}
    </section>
  );
}
