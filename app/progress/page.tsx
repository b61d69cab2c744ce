import type { Metadata } from 'next';
import { KeepCopy } from '@/components/progress/keep-copy';
import { OverviewView } from '@/components/progress/overview-view';
import { ProgressFrame } from '@/components/progress/progress-frame';
import { learnerIdOf } from '@/server/auth/actor';
import { readStart } from '@/server/mock/read-start';
import { openPlannedProgress } from './open-progress';

export const metadata: Metadata = {
  title: 'Progress',
  description: 'Whether you would pass today and on the day, what you lack, and what to do next.',
};

export default async function ProgressPage() {
  const { actor, insights } = await openPlannedProgress('/progress');
  const { past } = await readStart(actor);
  const copy = <KeepCopy isKnown={learnerIdOf(actor) !== null} hasAnswers={insights.answers > 0} />;
  return (
    <ProgressFrame here="/progress" title="Progress" insights={insights} foot={copy}>
      <OverviewView insights={insights} mocks={past} />
    </ProgressFrame>
  );
}
