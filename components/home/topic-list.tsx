import { Badge } from '@/components/ui/badge';
import { ChevronRightIcon } from '@/components/ui/icons';

export interface TopicLine {
  id: string;
  title: string;
  items: number;
  met: number;
  due: number;
}

/** Topics of one task statement of the exam; `statement` is null for those of none. */
export interface TopicGroup {
  statement: string | null;
  name: string;
  topics: TopicLine[];
}

/** Every topic by task statement, folded; open where something is due. Press a topic to practise it. */
export function TopicList({ groups }: { groups: TopicGroup[] }) {
  return (
    <section aria-labelledby="topics-heading" className="space-y-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="topics-heading" className="font-serif text-xl font-semibold">
          Practise a topic
        </h2>
        <a href="/topics" className="link text-sm">
          Read about them first
        </a>
      </div>
      <ul className="border-t border-line">
        {groups.map((group) => (
          <li key={group.statement} className="border-b border-line">
            <Group group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Group({ group: { statement, name, topics } }: { group: TopicGroup }) {
  const due = topics.reduce((sum, topic) => sum + topic.due, 0);
  const ordered = [...topics].sort((a, b) => b.due - a.due);
  return (
    <details open={due > 0} className="group/fold">
      <summary className="flex min-h-13 list-none flex-wrap items-center gap-x-3 py-2 hover:text-accent-deep [&::-webkit-details-marker]:hidden">
        <ChevronRightIcon className="flex-none text-accent transition-transform group-open/fold:rotate-90" />
        <span className="min-w-0 flex-1 basis-40 font-medium">
          {statement !== null && <span className="mr-2 text-quiet tabular-nums">{statement}</span>}
          {name}
        </span>
        <span className="flex flex-none items-center gap-2.5 text-xs text-quiet tabular-nums">
          {due > 0 && <Badge tone="accent">{due} due</Badge>}
          {topics.length} {topics.length === 1 ? 'topic' : 'topics'}
        </span>
      </summary>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-14 pb-3 pl-8 lg:grid-cols-2">
        {ordered.map((topic) => (
          <li key={topic.id}>
            <Line topic={topic} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line({ topic: { id, title, items, met, due } }: { topic: TopicLine }) {
  return (
    <a
      href={`/practice/${id}`}
      className="group flex min-h-touch flex-wrap items-center gap-x-4 py-1.5 hover:text-accent-deep"
    >
      <span className="min-w-0 flex-1 basis-40 underline-offset-4 group-hover:underline">{title}</span>
      <span className="flex flex-none items-center gap-2.5 text-xs text-quiet tabular-nums">
        {due > 0 && <Badge tone="accent">{due} due</Badge>}
        {met > 0 ? `${met} of ${items}` : items}
        <span className="sr-only">{met > 0 ? ' met' : items === 1 ? ' item' : ' items'}</span>
      </span>
    </a>
  );
}
