import type { ReviewRow } from '@/domain/progress/retention';
import type { Store } from '@/server/store/open-store';

/** What statistics need of each review of a learner, in the order of answering. */
export async function readReviewRows(store: Store, learnerId: string): Promise<ReviewRow[]> {
  const rows = await store.db.review.findMany({
    where: { learnerId, event: 'answer' },
    orderBy: { answeredAt: 'asc' },
    select: { itemId: true, answeredAt: true, correct: true, dueAt: true },
  });
  return rows.map((row) => ({ ...row, answeredAt: Number(row.answeredAt), dueAt: Number(row.dueAt) }));
}
