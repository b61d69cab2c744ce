import type { Memory } from '@/domain/scheduling/memory';
import type { CommitStatus } from '@/server/store/commit';
import { commit } from '@/server/store/commit';
import type { Store } from '@/server/store/open-store';
import { dropMemory, insertReview, type LearnerChange, putMemory } from '@/server/store/statements';
import { reviewColumns, type StoredReview, toReview } from '@/server/store/stored';

/** An answer that somebody gave to an item, as far as it tells whether its key may be another one now. */
export interface Answered {
  learnerId: string;
  itemId: string;
  version: string;
  event: string;
}

/** Who answered these items, in which versions. Grouped by the database: of many answers few rows come. */
export async function readAnswered(store: Store, itemIds: readonly string[]): Promise<Answered[]> {
  const rows = await store.db.review.groupBy({
    by: ['learnerId', 'itemId', 'version', 'event'],
    where: { itemId: { in: [...itemIds] } },
    orderBy: [{ learnerId: 'asc' }, { itemId: 'asc' }],
  });
  return rows;
}

/** Of these items, those of which answers were judged again before. */
export async function readRejudgedItems(store: Store, itemIds: readonly string[]): Promise<string[]> {
  const rows = await store.db.review.groupBy({
    by: ['itemId'],
    where: { itemId: { in: [...itemIds] }, event: { startsWith: 'rejudge' } },
    orderBy: { itemId: 'asc' },
  });
  return rows.map(({ itemId }) => itemId);
}

/** A learner's log of these items, by the time of the answers. */
export async function readLogOf(store: Store, learnerId: string, itemIds: readonly string[]): Promise<StoredReview[]> {
  const rows = await store.db.review.findMany({
    where: { learnerId, itemId: { in: [...itemIds] } },
    orderBy: { answeredAt: 'asc' },
    select: reviewColumns,
  });
  return rows.map(toReview);
}

export interface RejudgeCommit {
  learner: LearnerChange;
  /** Rejudges, and voids of answers that are in the log because they were wrong. */
  reviews: readonly StoredReview[];
  /** What the whole log leaves of their items. */
  memories: readonly Memory[];
  forgotten: readonly string[];
  /** What the learner's account is told, where there is one: once under this key. */
  notice: { id: string; kind: string; about: unknown; key: string; now: number };
}

/** Answers of a learner are judged again, in one transaction: before it the old judgements stand, after it the new ones. */
export function commitRejudge(store: Store, rejudge: RejudgeCommit): Promise<CommitStatus> {
  const { learner, reviews, memories, forgotten, notice } = rejudge;
  return commit(store, learner, (db) => [
    ...reviews.map((review) => insertReview(db, learner.id, review)),
    ...memories.map((memory) => putMemory(db, learner.id, memory)),
    ...forgotten.map((itemId) => dropMemory(db, learner.id, itemId)),
    db.$executeRaw`
      INSERT INTO "Notice" ("id", "userId", "kind", "about", "createdAt", "key")
      SELECT ${notice.id}, "userId", ${notice.kind}, ${JSON.stringify(notice.about)}, CAST(${notice.now} AS BIGINT), ${notice.key}
      FROM "Learner" WHERE "id" = ${learner.id} AND "userId" IS NOT NULL
      ON CONFLICT ("userId", "key") DO NOTHING`,
  ]);
}
