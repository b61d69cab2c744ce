import type { Store } from '@/server/store/open-store';
import {
  type Issued,
  issuedColumns,
  type Learner,
  learnerColumns,
  reviewColumns,
  type StoredReview,
  toIssued,
  toLearner,
  toReview,
} from '@/server/store/stored';

/** All that deciding on one answer needs to know of the database. */
export interface Answering {
  learner: Learner;
  /** What the answer says it answers, or null when nothing of that name was handed out to this learner. */
  issued: Issued | null;
  /** Reviews with the answer's id or of the same question: none for an answer that is new. */
  reviews: StoredReview[];
}

/** Null when there is no such learner. */
export async function readAnswering(
  store: Store,
  { learnerId, answerId, issuedId }: { learnerId: string; answerId: string; issuedId: string },
): Promise<Answering | null> {
  const row = await store.db.learner.findUnique({
    where: { id: learnerId },
    select: {
      ...learnerColumns,
      issued: { where: { id: issuedId }, select: issuedColumns },
      reviews: { where: { OR: [{ id: answerId }, { issuedId }] }, select: reviewColumns },
    },
  });
  if (!row) return null;
  const { issued, reviews, ...learner } = row;
  return {
    learner: toLearner(learner),
    issued: issued[0] ? toIssued(issued[0]) : null,
    reviews: reviews.map(toReview),
  };
}
