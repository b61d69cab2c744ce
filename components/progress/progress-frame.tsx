import type { ReactNode } from 'react';
import { PageFrame } from '@/components/layout/page-frame';
import type { Insights } from '@/domain/progress/insights';
import { EmptyProgress } from './empty-progress';
import { ProgressMenu, type ProgressPath } from './progress-menu';

export interface ProgressFrameProps {
  here: ProgressPath;
  title: string;
  insights: Insights;
  /** Of somebody who has answered something. */
  children: ReactNode;
  /** What stands below, whether or not there are answers. */
  foot?: ReactNode;
}

/** A page of progress: its name, the way to the others, and what it shows; before the first answer, how it begins. */
export function ProgressFrame({ here, title, insights: { answers, mastery }, children, foot }: ProgressFrameProps) {
  const items = mastery.topics.reduce((sum, topic) => sum + topic.items, 0);
  return (
    <PageFrame>
      <div className="space-y-10 sm:space-y-16">
        <header className="space-y-4">
          <h1 className="font-serif text-2xl font-semibold">{title}</h1>
          <ProgressMenu here={here} />
        </header>
        {answers > 0 ? children : <EmptyProgress items={items} />}
        {foot}
      </div>
    </PageFrame>
  );
}
