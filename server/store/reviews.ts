import type { Review } from '@/domain/scheduling/memory';
import type { Store } from '@/server/store/open-store';
import { reviewColumns, type StoredReview, toEvent, toOrigin, toRating, toReview } from '@/server/store/stored';

/** The learner's reviews that have one of these ids or answer one of these questions. */
export async function readReviews(
  store: Store,
  learnerId: string,
  { ids = [], issuedIds = [] }: { ids?: string[]; issuedIds?: string[] },
): Promise<StoredReview[]> {
  const rows = await store.db.review.findMany({
    where: { learnerId, OR: [{ id: { in: ids } }, { issuedId: { in: issuedIds } }] },
    select: reviewColumns,
  });
  return rows.map(toReview);
}

/** An item's history by the time of the answers; domain/scheduling says in which order those of one millisecond count. */
export async function readItemReviews(store: Store, learnerId: string, itemId: string): Promise<StoredReview[]> {
  const rows = await store.db.review.findMany({
    where: { learnerId, itemId },
    orderBy: { answeredAt: 'asc' },
    select: reviewColumns,
  });
  return rows.map(toReview);
}

/** Whether the learner answered anything later than that, by the time of the answers, that was not taken back. */
export async function hasLaterAnswer({ db }: Store, learnerId: string, answeredAt: number): Promise<boolean> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Review" WHERE "learnerId" = ${learnerId} AND "answeredAt" > ${answeredAt} AND "event" = 'answer'
      AND NOT EXISTS (SELECT 1 FROM "Review" AS "taken" WHERE "taken"."learnerId" = ${learnerId}
        AND "taken"."issuedId" = "Review"."issuedId" AND "taken"."event" = 'void')
    LIMIT 1`;
  return rows.length > 0;
}

/** A review as far as memories and fits are made from it. */
export type LoggedReview = Review & Pick<StoredReview, 'origin'>;

/** What memories are replayed from: the learner's whole log, as light as it can be. */
export async function readLog(store: Store, learnerId: string): Promise<LoggedReview[]> {
  const rows = await store.db.review.findMany({ where: { learnerId }, select: logColumns });
  return rows.map((row) => ({
    ...row,
    event: toEvent(row).event,
    rating: toRating(row.rating),
    origin: toOrigin(row.origin),
    answeredAt: Number(row.answeredAt),
    receivedAt: Number(row.receivedAt),
  }));
}

const logColumns = {
  ...{ id: true, event: true, issuedId: true, itemId: true, rating: true, guessed: true },
  ...{ origin: true, parameters: true, answeredAt: true, receivedAt: true },
} as const;
