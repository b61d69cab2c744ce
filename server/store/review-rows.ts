import type { ReviewRow } from '@/domain/progress/retention';
import { standingAnswers } from '@/domain/scheduling/standing-answers';
import type { Store } from '@/server/store/open-store';
import { eventColumns, toEvent } from '@/server/store/stored';

/** What statistics need of each review of a learner, in the order of answering. */
export async function readReviewRows(store: Store, learnerId: string): Promise<ReviewRow[]> {
  const rows = await store.db.review.findMany({
    where: { learnerId },
    orderBy: { answeredAt: 'asc' },
    select: { ...eventColumns, answeredAt: true, dueAt: true },
  });
  return standingAnswers(rows.map(toEvent)).map(({ event: _event, issuedId: _issued, ...row }) => ({
    ...row,
    answeredAt: Number(row.answeredAt),
    dueAt: Number(row.dueAt),
  }));
}
