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
