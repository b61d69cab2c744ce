import { count } from '@/components/plan/describe-plan';
import { Disclosure } from '@/components/ui/disclosure';
import type { Insights } from '@/domain/progress/insights';
import { MasteryTable } from './mastery-table';
import { Section } from './section';

type Topic = Insights['mastery']['topics'][number];

/** Topics that stand open; the others are folded away. */
const MOST_OPEN = 10;

/** How far each topic is, the weakest of those met first, with the way into it. */
export function TopicMastery({ topics }: { topics: readonly Topic[] }) {
  const asked = topics.filter(({ items }) => items > 0);
  const met = asked.filter((topic) => topic.met > 0).sort((a, b) => a.mastery - b.mastery || b.due - a.due);
  const unmet = asked.length - met.length;
  const [open, folded] = [met.slice(0, MOST_OPEN), met.slice(MOST_OPEN)];
  return (
    <Section id="topics" title="By topic, the least known first">
      {met.length === 0 ? (
        <p className="text-quiet">No topic of this bank has been met yet.</p>
      ) : (
        <TopicTable topics={open} caption="What you know, by topic" />
      )}
      {folded.length > 0 && (
        <div className="text-sm">
          <Disclosure summary={count(folded.length, 'more topic')}>
            <div className="max-sm:-ml-7">
              <TopicTable topics={folded} caption="What you know, by topic, the better known ones" />
            </div>
          </Disclosure>
        </div>
      )}
      <p className="text-sm">
        <a href="/topics" className="link inline-block py-1.5">
          All {asked.length} topics{unmet > 0 && `, ${unmet} of them not met yet`}
        </a>
      </p>
    </Section>
  );
}

function TopicTable({ topics, caption }: { topics: readonly Topic[]; caption: string }) {
  const rows = topics.map((topic) => ({
    ...topic,
    name: (
      <a href={`/practice/${topic.id}`} className="link">
        {topic.title}
      </a>
    ),
    last: String(topic.due),
  }));
  return <MasteryTable caption={caption} first="Topic" last="Due" groups={[{ id: 'topics', rows }]} />;
}
