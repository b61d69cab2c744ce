import { standingAnswers } from '@/domain/scheduling/standing-answers';
import type { Store } from '@/server/store/open-store';
import { eventColumns, toEvent } from '@/server/store/stored';

/** An answer as far as it tells how long answers take and how much is recalled. */
export interface LoggedAnswer {
  itemId: string;
  correct: boolean;
  effortMs: number;
  answeredAt: number;
}

/** The learner's answers that stand, in their order, before a time: at most so many, the latest. */
export async function readTimedAnswers(
  store: Store,
  learnerId: string,
  { before, most }: { before: number; most: number },
): Promise<LoggedAnswer[]> {
  const rows = await store.db.review.findMany({
    where: { learnerId, answeredAt: { lt: BigInt(before) } },
    orderBy: { answeredAt: 'desc' },
    take: most,
    select: { ...eventColumns, effortMs: true, answeredAt: true },
  });
  return standingAnswers(rows.map(toEvent))
    .map(({ itemId, correct, effortMs, answeredAt }) => ({ itemId, correct, effortMs, answeredAt: Number(answeredAt) }))
    .toReversed();
}
