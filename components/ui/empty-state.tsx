import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  /** What will stand here, and how it comes to that. */
  children: ReactNode;
  /** The one thing to do next: a Button or a ButtonLink. */
  action?: ReactNode;
}

/** Nothing is here yet: why, and what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <section className="max-w-read space-y-4 border-l-4 border-marker py-1 pl-5 sm:pl-6">
      <h2 className="font-serif text-xl font-semibold">{title}</h2>
      <div className="space-y-3 text-quiet">{children}</div>
      {action && <div className="pt-1">{action}</div>}
    </section>
  );
}
