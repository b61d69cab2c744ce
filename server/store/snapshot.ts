import type { Memory } from '@/domain/scheduling/memory';
import { standingAnswers } from '@/domain/scheduling/standing-answers';
import { type ItemMark, itemMarkColumns, toItemMark } from '@/server/store/marks';
import type { Store } from '@/server/store/open-store';
import { eventColumns, memoryColumns, toEvent, toMemory } from '@/server/store/stored';

/** What choosing a learner's next question needs. It stays true as long as the learner's revision does. */
export interface Snapshot {
  memories: Memory[];
  /** Items first answered since the day began. */
  introducedToday: number;
  answeredToday: number;
  correctToday: number;
  /** Items whose last answer today was wrong. */
  missedToday: string[];
  /** The items of the last answers, latest first. */
  recentItems: string[];
  marks: ItemMark[];
}

/** How many answers back siblings of one topic are spread apart. */
const RECENT = 20;

/** `dayStart`: when the learner's today began. */
export async function readSnapshot(store: Store, learnerId: string, dayStart: number): Promise<Snapshot> {
  const since = BigInt(dayStart);
  const [memories, logToday, recent, marks] = await Promise.all([
    store.db.memory.findMany({ where: { learnerId }, select: memoryColumns }),
    // What was taken back has the time of its answer, so a part of the log by that time holds both or neither.
    store.db.review.findMany({
      where: { learnerId, answeredAt: { gte: since } },
      orderBy: { answeredAt: 'asc' },
      select: { ...eventColumns, origin: true },
    }),
    recentItems(store, learnerId),
    store.db.mark.findMany({ where: { learnerId }, select: itemMarkColumns }),
  ]);
  const today = standingAnswers(logToday.map(toEvent));
  // Of a mock exam the log holds the misses alone: they return, and say nothing of how today's practice went.
  const practised = today.filter(({ origin }) => origin !== 'mock');
  const itemsToday = [...new Set(practised.map(({ itemId }) => itemId))];
  const logBefore = await store.db.review.findMany({
    where: { learnerId, itemId: { in: itemsToday }, OR: [{ answeredAt: { lt: since } }, { origin: 'mock' }] },
    select: eventColumns,
  });
  const metBefore = new Set(standingAnswers(logBefore.map(toEvent)).map(({ itemId }) => itemId));
  return {
    memories: memories.map(toMemory),
    introducedToday: itemsToday.length - metBefore.size,
    answeredToday: practised.length,
    correctToday: practised.filter(({ correct }) => correct).length,
    missedToday: missedLast(today),
    recentItems: recent,
    marks: marks.map(toItemMark),
  };
}

/** Of answers in their order, the items whose last one was wrong. */
function missedLast(answers: readonly { itemId: string; correct: boolean }[]): string[] {
  const last = new Map(answers.map(({ itemId, correct }) => [itemId, correct]));
  return [...last].filter(([, correct]) => !correct).map(([itemId]) => itemId);
}

async function recentItems({ db }: Store, learnerId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ itemId: string }[]>`
    SELECT "itemId" FROM "Review" WHERE "learnerId" = ${learnerId} AND "event" = 'answer' AND NOT EXISTS (
      SELECT 1 FROM "Review" AS "taken" WHERE "taken"."learnerId" = ${learnerId}
        AND "taken"."issuedId" = "Review"."issuedId" AND "taken"."event" = 'void')
    ORDER BY "answeredAt" DESC LIMIT ${RECENT}`;
  return rows.map(({ itemId }) => itemId);
}
