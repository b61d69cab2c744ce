import type { ReactNode } from 'react';
import { PageFrame } from './page-frame';

/** A page that has one thing to say, the way on, and perhaps others. */
export function MessagePage({ title, children, action }: { title: string; children: ReactNode; action: ReactNode }) {
  return (
    <PageFrame>
      <div className="max-w-read space-y-5 border-l-4 border-marker py-2 pl-5 sm:mt-8 sm:pl-8">
        <h1 className="font-serif text-2xl font-semibold">{title}</h1>
        <div className="space-y-3 text-lg text-quiet">{children}</div>
        <div className="flex flex-wrap gap-3 pt-1">{action}</div>
      </div>
    </PageFrame>
  );
}
