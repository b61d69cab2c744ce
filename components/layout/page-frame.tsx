import type { ReactNode } from 'react';

/** The main part of a page, with room around it. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="gutter mx-auto w-full max-w-page flex-1 pt-8 pb-16 outline-none sm:pt-12">
      {children}
    </main>
  );
}
