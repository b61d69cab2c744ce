import type { Response } from '@/domain/question/question';
import type { Miss } from '@/domain/session/misses';
import type { Store } from '@/server/store/open-store';

interface MissRow {
  itemId: string;
  version: string;
  seed: string;
  response: string;
  answeredAt: bigint | number;
}

/**
 * The last wrong answer of a learner to each item; an answer that was taken back is none, and one that was judged again counts as judged last. One statement over the learner's part of the log, for the
 * sets that need it, and never for what is due.
 */
export async function readMisses(store: Store, learnerId: string): Promise<Miss[]> {
  const rows = await store.db.$queryRaw<MissRow[]>`
    SELECT "itemId", "version", "seed", "response", "answeredAt" FROM (
      SELECT "itemId", "version", "seed", "response", "answeredAt",
        ROW_NUMBER() OVER (PARTITION BY "itemId" ORDER BY "answeredAt" DESC, "receivedAt" DESC, "id" DESC) AS "place"
      FROM "Review" AS "given"
      WHERE "learnerId" = ${learnerId} AND "event" <> 'void' AND "correct" = ${false} AND NOT EXISTS (
        SELECT 1 FROM "Review" AS "later" WHERE "later"."learnerId" = "given"."learnerId"
          AND "later"."issuedId" = "given"."issuedId" AND "later"."event" > "given"."event")
    ) AS "wrong" WHERE "place" = 1`;
  return rows.map(({ seed, response, answeredAt, ...row }) => ({
    ...row,
    seed: Number(seed),
    response: JSON.parse(response) as Response,
    answeredAt: Number(answeredAt),
  }));
}
