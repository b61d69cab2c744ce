import { DataTable } from '@/components/chart/data-table';
import { count } from '@/components/plan/describe-plan';
import { Disclosure } from '@/components/ui/disclosure';
import type { Insights, Named } from '@/domain/progress/insights';
import { mixUpsByTopic, type TopicMixUps } from './mix-ups-by-topic';
import { Section } from './section';

/** Topics that stand open; the others are folded away. */
const MOST_OPEN = 8;

/** How much is mixed up in each topic, with the way to all pairs of it. */
export function TopicMixUpList({
  edges,
  topics,
}: {
  edges: Insights['confusions']['edges'];
  topics: readonly Named[];
}) {
  const all = mixUpsByTopic(edges, topics);
  if (all.length === 0) return null;
  const [open, folded] = [all.slice(0, MOST_OPEN), all.slice(MOST_OPEN)];
  return (
    <Section id="by-topic" title={`All ${count(edges.length, 'pair')}, by topic`}>
      <TopicTable topics={open} caption="Mix-ups by topic" />
      {folded.length > 0 && (
        <div className="text-sm">
          <Disclosure summary={count(folded.length, 'more topic')}>
            <div className="max-sm:-ml-7">
              <TopicTable topics={folded} caption="Mix-ups by topic, those with fewer" />
            </div>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

function TopicTable({ topics, caption }: { topics: readonly TopicMixUps[]; caption: string }) {
  return (
    <DataTable<TopicMixUps>
      caption={caption}
      columns={[
        {
          name: 'Topic',
          of: ({ id, title }) => (
            <a href={`/progress/mix-ups/${id}`} className="link">
              {title}
            </a>
          ),
        },
        { name: 'Pairs', of: ({ edges }) => edges.length, isNumber: true },
        { name: 'Times', of: ({ times }) => times, isNumber: true },
      ]}
      rows={topics}
      keyOf={({ id }) => id}
    />
  );
}
