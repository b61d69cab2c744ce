import type { ReactNode } from 'react';
import { PageFrame } from '@/components/layout/page-frame';

/** A page with one form about accounts: its title, what it is about, and the ways to others like it. */
export function AccountPage({
  title,
  intro,
  children,
  others,
}: {
  title: string;
  intro?: ReactNode;
  children: ReactNode;
  others?: ReactNode;
}) {
  return (
    <PageFrame>
      <div className="mx-auto w-full max-w-sm space-y-7">
        <div className="space-y-2">
          <h1 className="font-serif text-2xl font-semibold">{title}</h1>
          {intro && <div className="text-quiet">{intro}</div>}
        </div>
        {children}
        {others && <div className="space-y-2 border-t border-line pt-5 text-sm">{others}</div>}
      </div>
    </PageFrame>
  );
}
