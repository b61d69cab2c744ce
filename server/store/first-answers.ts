import { Prisma } from '@/prisma/generated/sqlite/client';
import type { Store } from '@/server/store/open-store';

/** Ids in one statement: below what either database takes. */
const AT_ONCE = 500;

/**
 * How many learners have answered each item in this version, live and without taking it back; an item that nobody answered is absent. Answers from packs,
 * which came with their keys, and misses of mock exams, which are there because they are wrong, say nothing.
 */
export async function countFirstAnswers(
  { db }: Store,
  items: readonly { id: string; version: string }[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const some = items.slice(from, from + AT_ONCE);
    const versions = new Map(some.map(({ id, version }) => [id, version]));
    const rows = await db.$queryRaw<{ itemId: string; version: string; learners: bigint | number }[]>`
      SELECT "itemId", "version", COUNT(DISTINCT "learnerId") AS "learners" FROM "Review" AS "given"
      WHERE "itemId" IN (${Prisma.join([...versions.keys()])}) AND "event" = 'answer' AND "origin" = 'live' AND NOT EXISTS (
        SELECT 1 FROM "Review" AS "taken" WHERE "taken"."learnerId" = "given"."learnerId"
          AND "taken"."issuedId" = "given"."issuedId" AND "taken"."event" = 'void')
      GROUP BY "itemId", "version"`;
    for (const { itemId, version, learners } of rows)
      if (versions.get(itemId) === version) counts.set(itemId, Number(learners));
  }
  return counts;
}
