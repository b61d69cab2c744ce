import type { Memory } from '@/domain/scheduling/memory';
import type { Store } from '@/server/store/open-store';
import { memoryColumns, toMemory } from '@/server/store/stored';

/** What is believed of a learner's memory of each item, by item id. */
export async function readMemories({ db }: Store, learnerId: string): Promise<Map<string, Memory>> {
  const rows = await db.memory.findMany({ where: { learnerId }, select: memoryColumns });
  return new Map(rows.map((row) => [row.itemId, toMemory(row)]));
}
