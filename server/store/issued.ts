import type { Store } from '@/server/store/open-store';
import { type Issued, issuedColumns, toIssued } from '@/server/store/stored';

export async function readIssued(store: Store, learnerId: string, ids: string[]): Promise<Issued[]> {
  const rows = await store.db.issued.findMany({ where: { learnerId, id: { in: ids } }, select: issuedColumns });
  return rows.map(toIssued);
}

/** A question that was handed out, and whether it was answered right; null while it is not answered. */
export type IssuedBefore = Pick<Issued, 'id' | 'version' | 'seed' | 'variant'> & { correct: boolean | null };

interface IssuedBeforeRow {
  id: string;
  version: string;
  seed: string;
  variant: string;
  /** A boolean of PostgreSQL, a number of SQLite. */
  correct: boolean | number | bigint | null;
}

/** The questions of an item that a learner met last, latest first; one in a pack is met when it is answered. Raw: docs/decisions/0002-hot-path-statements.md. */
export async function recentIssued(
  store: Store,
  learnerId: string,
  itemId: string,
  limit: number,
): Promise<IssuedBefore[]> {
  const rows = await store.db.$queryRaw<IssuedBeforeRow[]>`
    SELECT "id", "version", "seed", "variant",
      (SELECT CASE WHEN "event" <> 'void' THEN "correct" END FROM "Review" WHERE "learnerId" = ${learnerId}
        AND "issuedId" = "Issued"."id" ORDER BY "event" DESC LIMIT 1) AS "correct"
    FROM "Issued" WHERE "learnerId" = ${learnerId} AND "itemId" = ${itemId}
      AND ("origin" <> 'pack' OR EXISTS (SELECT 1 FROM "Review" WHERE "learnerId" = ${learnerId} AND "issuedId" = "Issued"."id"))
    ORDER BY "issuedAt" DESC LIMIT ${limit}`;
  return rows.map(({ correct, ...row }) => ({ ...row, correct: correct === null ? null : Number(correct) === 1 }));
}
