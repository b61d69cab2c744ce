import type { Memory } from '@/domain/scheduling/memory';
import type { Store } from '@/server/store/open-store';
import {
  type Issued,
  issuedColumns,
  type Learner,
  learnerColumns,
  memoryColumns,
  reviewColumns,
  type StoredReview,
  toIssued,
  toLearner,
  toMemory,
  toReview,
} from '@/server/store/stored';

/** Everything that is kept about a learner, each list in the order in which it came to be. */
export interface LearnerExport {
  learner: Learner;
  memories: Memory[];
  reviews: StoredReview[];
  issued: Issued[];
}

/** Null when there is no such learner. */
export async function exportLearner(store: Store, id: string): Promise<LearnerExport | null> {
  const row = await store.db.learner.findUnique({
    where: { id },
    select: {
      ...learnerColumns,
      memories: { select: memoryColumns, orderBy: { itemId: 'asc' } },
      reviews: { select: reviewColumns, orderBy: [{ answeredAt: 'asc' }, { receivedAt: 'asc' }, { id: 'asc' }] },
      issued: { select: issuedColumns, orderBy: [{ issuedAt: 'asc' }, { id: 'asc' }] },
    },
  });
  if (!row) return null;
  const { memories, reviews, issued, ...learner } = row;
  return {
    learner: toLearner(learner),
    memories: memories.map(toMemory),
    reviews: reviews.map(toReview),
    issued: issued.map(toIssued),
  };
}
