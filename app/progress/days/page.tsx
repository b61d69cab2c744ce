import type { Metadata } from 'next';
import { DaysView } from '@/components/progress/days-view';
import { ProgressFrame } from '@/components/progress/progress-frame';
import { openProgress } from '../open-progress';

export const metadata: Metadata = {
  title: 'Days and time',
  description: 'On which days you practised over a year, and how long answers took.',
};

export default async function DaysPage() {
  const insights = await openProgress('/progress/days');
  return (
    <ProgressFrame here="/progress/days" title="Days and time" insights={insights}>
      <DaysView insights={insights} />
    </ProgressFrame>
  );
}
