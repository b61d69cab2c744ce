import type { Memory } from '@/domain/scheduling/memory';
import type { MemoryModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';
import { toMemory } from '@/server/store/stored';

/** SQLite gives whole numbers of its own width where a statement is raw. */
type Row = Omit<MemoryModel, 'learnerId' | 'step' | 'scheduledDays' | 'reps' | 'lapses'> &
  Record<'step' | 'scheduledDays' | 'reps' | 'lapses', number | bigint>;

/** What is believed of a learner's memory of each item, by item id. */
export async function readMemories({ db }: Store, learnerId: string): Promise<Map<string, Memory>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "itemId", "stability", "difficulty", "state", "step", "dueAt", "lastReviewedAt", "scheduledDays", "reps", "lapses"
    FROM "Memory" WHERE "learnerId" = ${learnerId}`;
  return new Map(
    rows.map(({ step, scheduledDays, reps, lapses, ...row }) => [
      row.itemId,
      toMemory({
        ...row,
        ...{ step: Number(step), scheduledDays: Number(scheduledDays), reps: Number(reps), lapses: Number(lapses) },
      }),
    ]),
  );
}
