import type { MissReason } from '@/domain/session/around';
import type { Store } from '@/server/store/open-store';
import { oneOf } from '@/server/store/stored';

/** Why a learner says that an answer was wrong; the latest word stands. */
export interface StoredMissReason {
  /** The answer. */
  reviewId: string;
  itemId: string;
  reason: MissReason;
  givenAt: number;
}

export const MISS_REASONS: readonly MissReason[] = ['clue', 'rule', 'option', 'slip'];

export const missReasonColumns = { reviewId: true, itemId: true, reason: true, givenAt: true } as const;

export function toMissReason(row: {
  reviewId: string;
  itemId: string;
  reason: string;
  givenAt: bigint;
}): StoredMissReason {
  return { ...row, reason: oneOf(MISS_REASONS, row.reason), givenAt: Number(row.givenAt) };
}

export async function putMissReason(store: Store, learnerId: string, given: StoredMissReason): Promise<void> {
  const { reviewId, itemId, reason } = given;
  const said = { reason, givenAt: BigInt(given.givenAt) };
  await store.db.missReason.upsert({
    where: { learnerId_reviewId: { learnerId, reviewId } },
    create: { learnerId, reviewId, itemId, ...said },
    update: said,
    select: { reviewId: true },
  });
}

/** Null where the learner has not said why. */
export async function readMissReason(store: Store, learnerId: string, reviewId: string): Promise<MissReason | null> {
  const where = { learnerId_reviewId: { learnerId, reviewId } };
  const row = await store.db.missReason.findUnique({ where, select: missReasonColumns });
  return row && toMissReason(row).reason;
}

/** Review id -> why the learner says that it was missed, for those of these reviews of which it was said. */
export async function readMissReasons(
  store: Store,
  learnerId: string,
  reviewIds: readonly string[],
): Promise<Map<string, MissReason>> {
  const rows = await store.db.missReason.findMany({
    where: { learnerId, reviewId: { in: [...reviewIds] } },
    select: missReasonColumns,
  });
  return new Map(rows.map(toMissReason).map(({ reviewId, reason }) => [reviewId, reason]));
}

/** How many wrong answers the learner has put down to what since then; answers that were taken back, or judged again and right, do not count. */
export async function countMissReasons(
  { db }: Store,
  learnerId: string,
  since: number,
): Promise<Record<MissReason, number>> {
  const rows = await db.$queryRaw<{ reason: string; answers: number | bigint }[]>`
    SELECT "reason", COUNT(*) AS "answers" FROM "MissReason"
    WHERE "learnerId" = ${learnerId} AND "givenAt" >= ${since} AND NOT EXISTS (
      SELECT 1 FROM "Review" AS "given" JOIN "Review" AS "taken" ON "taken"."learnerId" = "given"."learnerId"
        AND "taken"."issuedId" = "given"."issuedId"
        AND ("taken"."event" = 'void' OR ("taken"."event" <> 'answer' AND "taken"."correct" = ${true}))
      WHERE "given"."learnerId" = ${learnerId} AND "given"."id" = "MissReason"."reviewId")
    GROUP BY "reason"`;
  const counts: Record<MissReason, number> = { clue: 0, rule: 0, option: 0, slip: 0 };
  for (const { reason, answers } of rows) counts[oneOf(MISS_REASONS, reason)] = Number(answers);
  return counts;
}
