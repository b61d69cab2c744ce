import type { Insights } from '@/domain/progress/insights';
import { MasterySection } from './mastery-section';
import { TopicMastery } from './topic-mastery';

/** What a learner knows, part by part. */
export function MasteryView({ insights }: { insights: Insights }) {
  return (
    <div className="grid grid-cols-1 gap-x-14 gap-y-12 lg:grid-cols-2">
      <MasterySection insights={insights} />
      <TopicMastery topics={insights.mastery.topics} />
    </div>
  );
}
