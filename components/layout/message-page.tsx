import type { ReactNode } from 'react';
import { PageFrame } from './page-frame';

/** A page that has one thing to say and one way on. */
export function MessagePage({ title, children, action }: { title: string; children: ReactNode; action: ReactNode }) {
  return (
    <PageFrame>
      <div className="max-w-read space-y-5 py-8 sm:py-16">
        <h1 className="font-serif text-2xl font-semibold">{title}</h1>
        <div className="text-lg text-quiet">{children}</div>
        <div>{action}</div>
      </div>
    </PageFrame>
  );
}
