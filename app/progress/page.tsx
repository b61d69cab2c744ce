import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PageFrame } from '@/components/layout/page-frame';
import { EmptyProgress } from '@/components/progress/empty-progress';
import { Figures } from '@/components/progress/figures';
import { ForecastChart } from '@/components/progress/forecast-chart';
import { KeepCopy } from '@/components/progress/keep-copy';
import { MissReasons } from '@/components/progress/miss-reasons';
import { RetentionNote } from '@/components/progress/retention-note';
import { TopicMastery } from '@/components/progress/topic-mastery';
import { guestOf } from '@/server/auth';
import { readProgress } from '@/server/insights';

export const metadata: Metadata = {
  title: 'Progress',
  description: 'What is due, what is learned, how well it is kept, and what comes in the next days.',
};

export default async function ProgressPage() {
  const learnerId = await guestOf(await headers());
  const progress = await readProgress(learnerId, Date.now());
  const hasAnswers = progress.met > 0;
  return (
    <PageFrame>
      <div className="space-y-12 sm:space-y-16">
        <h1 className="font-serif text-2xl font-semibold">Progress</h1>
        {hasAnswers ? (
          <>
            <Figures progress={progress} />
            <div className="grid gap-x-16 gap-y-14 lg:grid-cols-2">
              <ForecastChart days={progress.forecast} />
              <RetentionNote retention={progress.retention} />
            </div>
            <MissReasons progress={progress} />
            <TopicMastery topics={progress.topics.filter(({ items }) => items > 0)} />
          </>
        ) : (
          <EmptyProgress items={progress.items} />
        )}
        <KeepCopy isKnown={learnerId !== null} hasAnswers={hasAnswers} />
      </div>
    </PageFrame>
  );
}
