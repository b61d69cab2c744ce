import type { Insights } from '@/domain/progress/insights';
import { MasteryBar } from './mastery-bar';

type Topic = Insights['mastery']['topics'][number];

/** Topics that stand here; the page of topics has all with their standing. */
const MOST_OPEN = 6;

/** How far each topic is, the weakest of those met first, with the way into it. */
export function TopicMastery({ topics }: { topics: Topic[] }) {
  const met = topics.filter((topic) => topic.met > 0).sort((a, b) => a.mastery - b.mastery || b.due - a.due);
  const unmet = topics.length - met.length;
  const open = met.slice(0, MOST_OPEN);
  return (
    <div className="space-y-3 pt-4">
      <h3 className="font-semibold">By topic, the least known first</h3>
      {met.length === 0 && <p className="text-sm text-quiet">No topic of this bank has been met yet.</p>}
      <TopicRows topics={open} />
      {met.length + unmet > open.length && (
        <p className="text-sm">
          <a href="/topics" className="link inline-block py-1.5">
            All {met.length + unmet} topics{unmet > 0 && `, ${unmet} of them not met yet`}
          </a>
        </p>
      )}
    </div>
  );
}

function TopicRows({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {topics.map((topic) => (
        <li key={topic.id} className="grid gap-x-8 gap-y-1.5 py-3 sm:grid-cols-[minmax(0,1fr)_15rem] sm:items-center">
          <div>
            <a href={`/practice/${topic.id}`} className="link inline-block py-1 font-medium">
              {topic.title}
            </a>
            <p className="text-xs text-quiet">
              {topic.met} of {topic.items} met, {topic.learned} learned{topic.due > 0 ? `, ${topic.due} due` : ''}
            </p>
          </div>
          <MasteryBar mastery={topic.mastery} isMet />
        </li>
      ))}
    </ul>
  );
}
