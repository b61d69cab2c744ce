import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProgressFrame } from '@/components/progress/progress-frame';
import { TopicMixUps } from '@/components/progress/topic-mix-ups';
import { openProgress } from '../../open-progress';

export const metadata: Metadata = {
  title: 'Mix-ups of a topic',
  description: 'Every option of a topic that you chose where another was right, with the way to tell the two apart.',
};

export default async function TopicMixUpsPage({ params }: { params: Promise<{ topic: string }> }) {
  const { topic: id } = await params;
  const insights = await openProgress(`/progress/mix-ups/${id}`);
  const topic = insights.mastery.topics.find((one) => one.id === id);
  if (topic === undefined) notFound();
  return (
    <ProgressFrame here="/progress/mix-ups" title={topic.title} insights={insights}>
      <TopicMixUps confusions={insights.confusions} topic={topic} />
    </ProgressFrame>
  );
}
