import type { StoredReview } from '../../store/stored';

/** Whether a review says how much its learner recalls. Of a mock exam the log holds what was missed and nothing else. */
export function tellsRecall({ origin }: Pick<StoredReview, 'origin'>): boolean {
  return origin !== 'mock';
}
