import type { Memory, Review } from './memory';
import type { ParameterSet } from './parameters';
import { review } from './review';
import { standingAnswers } from './standing-answers';

/**
 * The memories that a learner's whole log leaves under a parameter set, by item, whatever order it arrives in. Ids are unique in the log; answers that were taken
 * back leave nothing.
 */
export function replay(reviews: readonly Review[], parameters: ParameterSet): Map<string, Memory> {
  const memories = new Map<string, Memory>();
  for (const next of inOrder(standingAnswers(reviews)))
    memories.set(next.itemId, review(memories.get(next.itemId) ?? null, next, parameters));
  return memories;
}

/** The memory that one item's log leaves; null for an empty one. */
export function rebuild(itemReviews: readonly Review[], parameters: ParameterSet): Memory | null {
  return inOrder(standingAnswers(itemReviews)).reduce<Memory | null>(
    (memory, next) => review(memory, next, parameters),
    null,
  );
}

/** Whether a review cannot simply be added to the memory, because another of the item was answered later, or in the same millisecond. */
export function isLate(memory: Memory | null, arrived: Review): boolean {
  return memory !== null && arrived.answeredAt <= memory.lastReviewedAt;
}

/**
 * The memory after a review that has just arrived, in whatever order reviews do. `itemLog` holds the item's earlier arrivals and is only
 * read when the review is late (ask `isLate` before reading it from a database). Throws where a late review comes with less of the log
 * than the memory was made from.
 */
export function apply(
  memory: Memory | null,
  arrived: Review,
  itemLog: readonly Review[],
  parameters: ParameterSet,
): Memory {
  if (memory === null || !isLate(memory, arrived)) return review(memory, arrived, parameters);
  const others = standingAnswers(itemLog).filter(({ id }) => id !== arrived.id);
  if (others.length < memory.reps)
    throw new Error(`Review ${arrived.id} is late and needs the whole log of ${arrived.itemId}`);
  return rebuild([...others, arrived], parameters) ?? review(null, arrived, parameters);
}

/** The order of the log: by time, then by id in code units, so that every machine sorts alike. */
function inOrder(reviews: readonly Review[]): Review[] {
  return reviews.toSorted((a, b) => compare(a, b));
}

/** Whether one event of the log stands before another. */
export function comesBefore(one: Review, other: Review): boolean {
  return compare(one, other) < 0;
}

function compare(a: Review, b: Review): number {
  return a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}
