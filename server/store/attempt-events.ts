import type { ReviewEvent } from '@/domain/scheduling/memory';
import { Prisma } from '@/prisma/generated/sqlite/client';
import type { StoredAttempt } from '@/server/store/attempts';
import type { Store } from '@/server/store/open-store';
import { toEvent } from '@/server/store/stored';

/** Something that a learner's log holds since an attempt began. */
export interface AttemptEvent {
  event: ReviewEvent;
  issuedId: string;
  itemId: string;
  version: string;
  correct: boolean;
  origin: string;
  answeredAt: number;
}

/** What the log holds since an attempt began, by the time of the answers: all that counts may be among it. Of one that was handed in, up to then. */
export async function readEventsOf(
  store: Store,
  { learnerId, startedAt, endedAt, handedIn }: Pick<StoredAttempt, 'learnerId' | 'startedAt' | 'endedAt' | 'handedIn'>,
): Promise<AttemptEvent[]> {
  const upTo = handedIn && endedAt !== null ? { lte: BigInt(endedAt) } : {};
  const rows = await store.db.review.findMany({
    where: { learnerId, answeredAt: { gte: BigInt(startedAt), ...upTo } },
    orderBy: [{ answeredAt: 'asc' }, { receivedAt: 'asc' }],
    select: {
      ...{ event: true, issuedId: true, itemId: true, version: true },
      ...{ correct: true, origin: true, answeredAt: true },
    },
  });
  return rows.map((row) => ({ ...toEvent(row), answeredAt: Number(row.answeredAt) }));
}

/** Ids in one statement: below what either database takes. */
const AT_ONCE = 500;

/**
 * Of these attempts those at sets that have ended and whose log holds another number of events than was counted: an answer came late, was judged again or was
 * taken back. The log loses nothing, so an equal number is the same events. The row of a mock exam never says that it has ended.
 */
export async function findOutdated({ db }: Store, attemptIds: readonly string[]): Promise<Set<string>> {
  const outdated = new Set<string>();
  for (let from = 0; from < attemptIds.length; from += AT_ONCE) {
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT "Attempt"."id" FROM "Attempt" LEFT JOIN "Review" ON "Review"."learnerId" = "Attempt"."learnerId"
        AND "Review"."answeredAt" >= "Attempt"."startedAt" AND "Review"."answeredAt" <= "Attempt"."endedAt"
      WHERE "Attempt"."id" IN (${Prisma.join(attemptIds.slice(from, from + AT_ONCE))})
        AND "Attempt"."endedAt" IS NOT NULL
      GROUP BY "Attempt"."id", "Attempt"."events" HAVING COUNT("Review"."answeredAt") <> "Attempt"."events"`;
    for (const { id } of rows) outdated.add(id);
  }
  return outdated;
}
