import type { Metadata } from 'next';
import { MixUpsView } from '@/components/progress/mix-ups-view';
import { ProgressFrame } from '@/components/progress/progress-frame';
import { openProgress } from '../open-progress';

export const metadata: Metadata = {
  title: 'Mix-ups',
  description: 'What you chose where something else was right, with the way to tell the two apart.',
};

export default async function MixUpsPage() {
  const insights = await openProgress('/progress/mix-ups');
  return (
    <ProgressFrame here="/progress/mix-ups" title="Mix-ups" insights={insights}>
      <MixUpsView insights={insights} />
    </ProgressFrame>
  );
}
