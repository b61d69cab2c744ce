import type { Metadata } from 'next';
import { MemoryView } from '@/components/progress/memory-view';
import { ProgressFrame } from '@/components/progress/progress-frame';
import { openPlannedProgress } from '../open-progress';

export const metadata: Metadata = {
  title: 'What stays',
  description:
    'How much you keep against the aim, whether you know the rule or the question, and what the coming days take.',
};

export default async function MemoryPage() {
  const { insights } = await openPlannedProgress('/progress/memory');
  return (
    <ProgressFrame here="/progress/memory" title="What stays" insights={insights}>
      <MemoryView insights={insights} />
    </ProgressFrame>
  );
}
