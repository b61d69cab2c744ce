import type { IssuedModel, LearnerModel, ReviewModel } from '@/prisma/generated/sqlite/models';
import { partOf, selectList } from '@/server/store/columns';
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

const L = selectList('l', learnerColumns);
const I = selectList('i', issuedColumns);
const R = selectList('r', reviewColumns);

/** Null when there is no such learner. One raw statement: docs/decisions/0002-hot-path-statements.md. */
export async function readAnswering(
  store: Store,
  { learnerId, answerId, issuedId }: { learnerId: string; answerId: string; issuedId: string },
): Promise<Answering | null> {
  const rows = await store.db.$queryRaw<Record<string, unknown>[]>`
    SELECT ${L}, ${I}, ${R} FROM "Learner" l
    LEFT JOIN "Issued" i ON i."id" = ${issuedId} AND i."learnerId" = l."id"
    LEFT JOIN "Review" r ON r."learnerId" = l."id" AND (r."id" = ${answerId} OR r."issuedId" = ${issuedId})
    WHERE l."id" = ${learnerId}`;
  const learner = rows[0] && partOf<LearnerModel>(rows[0], 'l', learnerColumns);
  if (!rows[0] || !learner) return null;
  const issued = partOf<IssuedModel>(rows[0], 'i', issuedColumns);
  const reviews = rows.flatMap((row) => partOf<ReviewModel>(row, 'r', reviewColumns) ?? []);
  return { learner: toLearner(learner), issued: issued && toIssued(issued), reviews: reviews.map(toReview) };
}
