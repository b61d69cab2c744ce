import { type Progress, summarise } from '@/domain/progress/summarise';
import { readBank } from './bank';
import { db } from './db';
import { findLearner } from './store/learners';
import { countMissReasons } from './store/miss-reasons';
import { readReviewRows } from './store/review-rows';
import { readSnapshot } from './store/snapshot';

const MONTH_MS = 30 * 86_400_000;

/** Where a learner stands now; without one, where everybody begins. */
export async function readProgress(learnerId: string | null, now: number): Promise<Progress> {
  const store = await db();
  const learner = learnerId === null ? null : await findLearner(store, learnerId);
  const { topics, items } = readBank();
  const id = learner?.id ?? '';
  const reviews = learner === null ? [] : await readReviewRows(store, id);
  const memories = learner === null ? [] : (await readSnapshot(store, id, now)).memories;
  return summarise({
    topics,
    items: [...items.values()],
    memories: new Map(memories.map((memory) => [memory.itemId, memory])),
    reviews,
    missReasons: await countMissReasons(store, id, now - MONTH_MS),
    now,
    timeZone: learner?.timeZone ?? 'UTC',
  });
}
