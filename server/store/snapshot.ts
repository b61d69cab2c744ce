import type { Memory } from '@/domain/scheduling/memory';
import type { Store } from '@/server/store/open-store';
import { memoryColumns, toMemory } from '@/server/store/stored';

/** What choosing a learner's next question needs. It stays true as long as the learner's revision does. */
export interface Snapshot {
  memories: Memory[];
  /** Items first answered since the day began. */
  introducedToday: number;
  answeredToday: number;
  correctToday: number;
  /** The items of the last answers, latest first. */
  recentItems: string[];
}

/** How many answers back siblings of one topic are spread apart. */
const RECENT = 20;

/** `dayStart`: when the learner's today began. */
export async function readSnapshot(store: Store, learnerId: string, dayStart: number): Promise<Snapshot> {
  const since = BigInt(dayStart);
  const [memories, today, recent] = await Promise.all([
    store.db.memory.findMany({ where: { learnerId }, select: memoryColumns }),
    store.db.review.findMany({
      where: { learnerId, event: 'answer', answeredAt: { gte: since } },
      select: { itemId: true, correct: true },
    }),
    store.db.review.findMany({
      where: { learnerId, event: 'answer' },
      orderBy: { answeredAt: 'desc' },
      take: RECENT,
      select: { itemId: true },
    }),
  ]);
  const itemsToday = [...new Set(today.map(({ itemId }) => itemId))];
  const metBefore = await store.db.review.findMany({
    where: { learnerId, event: 'answer', itemId: { in: itemsToday }, answeredAt: { lt: since } },
    distinct: ['itemId'],
    select: { itemId: true },
  });
  return {
    memories: memories.map(toMemory),
    introducedToday: itemsToday.length - metBefore.length,
    answeredToday: today.length,
    correctToday: today.filter(({ correct }) => correct).length,
    recentItems: recent.map(({ itemId }) => itemId),
  };
}
