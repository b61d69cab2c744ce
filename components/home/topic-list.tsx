import { Badge } from '@/components/ui/badge';

export interface TopicLine {
  id: string;
  title: string;
  items: number;
  met: number;
  due: number;
}

/** Every topic in short, what is due first: press one to practise it. What a topic holds is told on its own page. */
export function TopicList({ topics }: { topics: TopicLine[] }) {
  const ordered = [...topics].sort((a, b) => b.due - a.due);
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
      <ul className="grid gap-x-14 border-t border-line lg:grid-cols-2">
        {ordered.map((topic) => (
          <li key={topic.id} className="border-b border-line">
            <a
              href={`/practice/${topic.id}`}
              className="group flex min-h-13 items-center justify-between gap-4 py-2 hover:text-accent-deep"
            >
              <span className="font-medium underline-offset-4 group-hover:underline">{topic.title}</span>
              <span className="flex flex-none items-center gap-2.5 text-xs text-quiet tabular-nums">
                {topic.due > 0 && <Badge tone="accent">{topic.due} due</Badge>}
                {topic.met > 0 ? `${topic.met} of ${topic.items}` : topic.items}
                <span className="sr-only">{topic.met > 0 ? ' met' : topic.items === 1 ? ' item' : ' items'}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
