import { problemAt } from '@/domain/bank/draft';
import type { Place, Problem } from '@/domain/bank/problem';
import type { FileReading } from '@/domain/bank/read-file';

/** Ids of the shipped bank, each with the file where it stands. */
export interface Taken {
  items: ReadonlyMap<string, string>;
  concepts: ReadonlyMap<string, string>;
}

/**
 * The ids of a deck that the shipped bank has too, as warnings at their places: learners are asked both, each by its own file, but the deck
 * could not be put into the bank's folder as it is.
 */
export function findClashes({ items, concepts }: FileReading, taken: Taken): Problem[] {
  const clash = (place: Place, id: string, file: string | undefined): Problem[] =>
    file === undefined
      ? []
      : [
          {
            ...problemAt(place, 'duplicate-id', `The id "${id}" stands in ${file} of the shipped bank as well`),
            severity: 'warning',
          },
        ];
  return [
    ...items.flatMap(({ item: { id }, place }) => clash(place, id, taken.items.get(id))),
    ...concepts.flatMap(({ concept: { id }, place }) => clash(place, id, taken.concepts.get(id))),
  ];
}
