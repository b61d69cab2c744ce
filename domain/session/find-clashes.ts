import { problemAt } from '@/domain/bank/draft';
import type { Problem } from '@/domain/bank/problem';
import type { FileReading } from '@/domain/bank/read-file';

/** Ids that are taken, each with the file where it stands. */
export interface Taken {
  topics: ReadonlyMap<string, string>;
  items: ReadonlyMap<string, string>;
  concepts: ReadonlyMap<string, string>;
}

/** The ids of a file that stand in another file already, as errors at their places in this one. */
export function findClashes({ path, topic, items, concepts }: FileReading, taken: Taken): Problem[] {
  const twin = taken.topics.get(topic.id);
  const start = { file: path, line: 1, column: 1 };
  const named = `There is a topic "${topic.id}" already, in ${twin}`;
  return [
    ...(twin === undefined
      ? []
      : [problemAt(start, 'duplicate-topic', named, 'Give the deck another name: a topic is named for its file')]),
    ...items.flatMap(({ item, place }) => {
      const other = taken.items.get(item.id);
      return other === undefined
        ? []
        : [problemAt(place, 'duplicate-id', `The id "${item.id}" stands in ${other} as well`)];
    }),
    ...concepts.flatMap(({ concept, place }) => {
      const other = taken.concepts.get(concept.id);
      if (other === undefined) return [];
      return [problemAt(place, 'duplicate-id', `The id "${concept.id}" stands in ${other} as well`)];
    }),
  ];
}
