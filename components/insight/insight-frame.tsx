import type { ReactNode } from 'react';
import { TabRow } from '@/components/layout/tab-row';

const pages = [
  { path: '', name: 'People' },
  { path: '/mastery', name: 'Mastery' },
  { path: '/mix-ups', name: 'Mix-ups' },
  { path: '/items', name: 'Items' },
  { path: '/next-session', name: 'Next session' },
] as const;

export type InsightPath = (typeof pages)[number]['path'];

export interface InsightFrameProps {
  groupId: string;
  here: InsightPath;
  title: string;
  /** What the page shows, and what it does not. */
  intro: ReactNode;
  children: ReactNode;
}

/** A page of a group's insight: its name, the others, and what it shows. */
export function InsightFrame({ groupId, here, title, intro, children }: InsightFrameProps) {
  return (
    <div className="space-y-8">
      <header className="space-y-4">
        <nav aria-label="Insight" className="print:hidden">
          <TabRow
            look="links"
            tabs={pages.map(({ path, name }) => ({
              href: `/groups/${groupId}/insight${path}`,
              name,
              isHere: path === here,
            }))}
          />
        </nav>
        <h1 className="font-serif text-2xl font-semibold">{title}</h1>
        <div className="max-w-read space-y-2 text-quiet">{intro}</div>
      </header>
      {children}
    </div>
  );
}
