import { MasteryBar } from '@/components/progress/mastery-bar';

export interface ShelvedTopic {
  id: string;
  title: string;
  items: number;
  concepts: number;
  also: string[];
}

export interface Shelf {
  statement: string | null;
  name: string;
  topics: ShelvedTopic[];
}

/** Where a learner stands in a topic. */
export interface Standing {
  met: number;
  due: number;
  /** 0 to 1. */
  mastery: number;
}

interface TopicShelvesProps {
  shelves: Shelf[];
  /** By topic id. */
  standings: ReadonlyMap<string, Standing>;
}

/** All topics by task statement, each with how far the reader is. */
export function TopicShelves({ shelves, standings }: TopicShelvesProps) {
  return shelves.map(({ statement, name, topics }) => {
    const id = `shelf-${statement ?? 'other'}`;
    return (
      <section key={id} aria-labelledby={id} className="space-y-3">
        <h2 id={id} className="max-w-read font-serif text-xl font-semibold">
          {statement !== null && <span className="text-quiet tabular-nums">{statement} </span>}
          {name}
        </h2>
        <ul className="divide-y divide-line border-y border-line">
          {topics.map((topic) => (
            <TopicLine key={topic.id} topic={topic} standing={standings.get(topic.id)} />
          ))}
        </ul>
      </section>
    );
  });
}

function TopicLine({ topic, standing }: { topic: ShelvedTopic; standing: Standing | undefined }) {
  const { id, title, items } = topic;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] items-center gap-x-8 gap-y-2 py-4 md:grid-cols-[minmax(0,1fr)_16rem_7rem]">
      <div>
        <a href={`/topics/${id}`} className="link inline-block py-1 font-semibold">
          {title}
        </a>
        <p className="text-sm text-quiet">{describeTopic(topic, standing)}</p>
      </div>
      {items > 0 && (
        <>
          <MasteryBar mastery={standing?.mastery ?? 0} isMet={(standing?.met ?? 0) > 0} />
          <a href={`/practice/${id}`} className="action-quiet justify-self-start text-sm md:justify-self-end">
            Practise<span className="sr-only"> {title}</span>
          </a>
        </>
      )}
    </li>
  );
}

function describeTopic({ items, concepts, also }: ShelvedTopic, standing: Standing | undefined): string {
  const parts = [
    items > 0 && count(items, 'item'),
    concepts > 0 && `${count(concepts, 'concept')} explained`,
    standing && standing.met > 0 && `${standing.met} of ${items} met`,
    standing && standing.due > 0 && `${standing.due} due`,
    also.length > 0 && `also ${also.join(', ')}`,
  ];
  return parts.filter((part) => part !== false && part !== undefined).join(' · ');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
