import { MasteryBar } from '@/components/progress/mastery-bar';

export interface TopicLine {
  id: string;
  title: string;
  items: number;
  /** Items that the next exam version keeps. */
  kept: number;
  met: number;
  due: number;
  /** 0 to 1. */
  mastery: number;
}

/** Every topic: what it holds, how far the reader is, and the way in. */
export function TopicList({ topics, successor }: { topics: TopicLine[]; successor: string }) {
  return (
    <section aria-labelledby="topics-heading" className="space-y-4">
      <h2 id="topics-heading" className="font-serif text-xl font-semibold">
        Topics
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {topics.map((topic) => (
          <li
            key={topic.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-2 py-4 sm:gap-x-8 lg:grid-cols-[minmax(0,1fr)_16rem_auto]"
          >
            <div>
              <h3 className="font-semibold">{topic.title}</h3>
              <p className="text-sm text-quiet">{describeTopic(topic, successor)}</p>
            </div>
            <div className="col-span-2 row-start-2 lg:col-span-1 lg:row-start-auto">
              <MasteryBar mastery={topic.mastery} isMet={topic.met > 0} />
            </div>
            <a href={`/practice/${topic.id}`} className="action-quiet text-sm">
              Practise<span className="sr-only"> {topic.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describeTopic({ items, kept, due }: TopicLine, successor: string): string {
  const counted = `${items} ${items === 1 ? 'item' : 'items'}`;
  const carried = kept === items ? `all kept by ${successor}` : `${kept} kept by ${successor}`;
  return `${counted}, ${carried}${due > 0 ? `; ${due} due` : ''}`;
}
