import { type ParameterSet, publishedParameters } from '@/domain/scheduling/parameters';
import { replay } from '@/domain/scheduling/replay';
import type { LearnerFile } from '@/server/practice/export-learner';

/** What the domain makes of a log under a parameter set, in the words of an export, by item. */
export function rebuild(
  { reviews }: Pick<LearnerFile, 'reviews'>,
  parameters: ParameterSet = publishedParameters(0.9),
): LearnerFile['memories'] {
  const log = reviews.map((review) => ({
    ...review,
    answeredAt: Date.parse(review.answeredAt),
    receivedAt: Date.parse(review.receivedAt),
  }));
  const memories = [...replay(log, parameters).values()].map((memory) => ({
    ...memory,
    dueAt: new Date(memory.dueAt).toISOString(),
    lastReviewedAt: new Date(memory.lastReviewedAt).toISOString(),
  }));
  return memories.toSorted(byItem);
}

export const byItem = (one: { itemId: string }, other: { itemId: string }): number =>
  one.itemId < other.itemId ? -1 : 1;
