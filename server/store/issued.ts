import type { Store } from '@/server/store/open-store';
import { type Issued, issuedColumns, toIssued } from '@/server/store/stored';

export async function readIssued(store: Store, learnerId: string, ids: string[]): Promise<Issued[]> {
  const rows = await store.db.issued.findMany({ where: { learnerId, id: { in: ids } }, select: issuedColumns });
  return rows.map(toIssued);
}

/** The variants of an item that a learner met last, latest first. Raw: docs/decisions/0002-hot-path-statements.md. */
export async function recentVariants(
  store: Store,
  learnerId: string,
  itemId: string,
  limit: number,
): Promise<string[]> {
  const rows = await store.db.$queryRaw<{ variant: string }[]>`
    SELECT "variant" FROM "Issued" WHERE "learnerId" = ${learnerId} AND "itemId" = ${itemId}
    ORDER BY "issuedAt" DESC LIMIT ${limit}`;
  return rows.map(({ variant }) => variant);
}
