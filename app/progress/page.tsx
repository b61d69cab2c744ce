import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PageFrame } from '@/components/layout/page-frame';
import { EmptyProgress } from '@/components/progress/empty-progress';
import { KeepCopy } from '@/components/progress/keep-copy';
import { ProgressView } from '@/components/progress/progress-view';
import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { readInsights } from '@/server/insights';
import { readStart } from '@/server/mock/read-start';
import { openPractice } from '@/server/practice/open-practice';
import { readPlanned } from '@/server/practice/plan/read-planned';

export const metadata: Metadata = {
  title: 'Progress',
  description: 'Whether you would pass today and on the day, what you lack, and what to do next.',
};

export default async function ProgressPage() {
  const actor = await actorOf(await headers());
  const learnerId = learnerIdOf(actor);
  const now = Date.now();
  const planned = await readPlanned(await openPractice(actor), { learnerId, now });
  const [insights, { past }] = await Promise.all([readInsights(actor, now, planned), readStart(actor)]);
  const hasAnswers = insights.answers > 0;
  const items = insights.mastery.topics.reduce((sum, topic) => sum + topic.items, 0);
  return (
    <PageFrame>
      <div className="space-y-14 sm:space-y-20">
        <div className="space-y-8">
          <h1 className="font-serif text-2xl font-semibold">Progress</h1>
          {!hasAnswers && <EmptyProgress items={items} />}
        </div>
        {hasAnswers && <ProgressView insights={insights} mocks={past} />}
        <KeepCopy isKnown={learnerId !== null} hasAnswers={hasAnswers} />
      </div>
    </PageFrame>
  );
}
