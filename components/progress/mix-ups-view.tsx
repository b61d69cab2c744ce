import type { Insights } from '@/domain/progress/insights';
import { ConfusionSection } from './confusion-section';
import { MissReasons } from './miss-reasons';
import { TopicMixUpList } from './topic-mix-up-list';

/** What a learner takes for what: the strongest pairs, where all of them are, and why answers were wrong. */
export function MixUpsView({ insights: { confusions, mastery, missReasons } }: { insights: Insights }) {
  const { topics } = mastery;
  return (
    <>
      <ConfusionSection confusions={confusions} topics={new Map(topics.map(({ id, title }) => [id, title]))} />
      <div className="grid grid-cols-1 gap-x-14 gap-y-12 lg:grid-cols-2">
        <TopicMixUpList edges={confusions.edges} topics={topics} />
        <MissReasons missReasons={missReasons} />
      </div>
    </>
  );
}
