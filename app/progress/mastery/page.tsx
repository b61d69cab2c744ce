import type { Metadata } from 'next';
import { MasteryView } from '@/components/progress/mastery-view';
import { ProgressFrame } from '@/components/progress/progress-frame';
import { openProgress } from '../open-progress';

export const metadata: Metadata = {
  title: 'What you know',
  description: 'What you would recall right now, by domain, task statement and topic.',
};

export default async function MasteryPage() {
  const insights = await openProgress('/progress/mastery');
  return (
    <ProgressFrame here="/progress/mastery" title="What you know" insights={insights}>
      <MasteryView insights={insights} />
    </ProgressFrame>
  );
}
