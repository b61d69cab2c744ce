import type { ReviewRow } from '@/domain/progress/retention';
import type { Store } from '@/server/store/open-store';
import { standingOf } from '@/server/store/standing';

/** A raw statement gives whole numbers of either kind, and SQLite a truth as one of them. */
interface Row {
  itemId: string;
  answeredAt: bigint | number;
  dueAt: bigint | number;
  correct: boolean | bigint | number;
  origin: string;
}

/** What retention needs of each answer of a learner that stands, in the order of answering. */
export async function readReviewRows({ db }: Store, learnerId: string): Promise<ReviewRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "itemId", "answeredAt", "dueAt", "correct", "origin" FROM "Review" AS "given"
    WHERE ${standingOf(learnerId)}
    ORDER BY "answeredAt"`;
  return rows.map(({ itemId, answeredAt, dueAt, correct, origin }) => ({
    itemId,
    answeredAt: Number(answeredAt),
    dueAt: Number(dueAt),
    correct: Boolean(correct),
    isMockMiss: origin === 'mock',
  }));
}
