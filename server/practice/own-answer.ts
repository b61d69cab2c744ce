import { standingAnswers } from '@/domain/scheduling/standing-answers';
import { findLearner } from '../store/learners';
import { readReviews } from '../store/reviews';
import type { StoredReview } from '../store/stored';
import type { Practice } from './practice';

export type OwnAnswer =
  | { status: 'found'; review: StoredReview }
  | { status: 'no learner' | 'unknown answer' }
  | { status: 'refused'; message: string };

/** An answer of the learner's that stands: what goes with a verdict goes with that alone. */
export async function findOwnAnswer({ store }: Practice, learnerId: string, answer: string): Promise<OwnAnswer> {
  const [review] = (await readReviews(store, learnerId, { ids: [answer] })).filter(({ event }) => event === 'answer');
  if (review === undefined) {
    const learner = await findLearner(store, learnerId);
    return { status: learner === null ? 'no learner' : 'unknown answer' };
  }
  const log = await readReviews(store, learnerId, { issuedIds: [review.issuedId] });
  const [standing] = standingAnswers(log);
  if (standing !== undefined) return { status: 'found', review: standing };
  return { status: 'refused', message: 'This answer was taken back.' };
}
