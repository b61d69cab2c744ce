import type { Item } from '@/domain/bank/item';
import { Prisma } from '@/prisma/generated/sqlite/client';
import type { IssuedModel } from '@/prisma/generated/sqlite/models';
import { type CommitStatus, commit } from '@/server/store/commit';
import type { IssuedBefore } from '@/server/store/issued';
import type { Store } from '@/server/store/open-store';
import type { LearnerChange } from '@/server/store/statements';
import { type Issued, toIssued } from '@/server/store/stored';

/** The learner's questions in packs that nothing in the log answers, the latest first. */
export async function readPacked(store: Store, learnerId: string): Promise<Issued[]> {
  const rows = await store.db.$queryRaw<Omit<IssuedModel, 'learnerId'>[]>`
    SELECT "id", "itemId", "version", "seed", "questionHash", "variant", "origin", "issuedAt" FROM "Issued"
    WHERE "learnerId" = ${learnerId} AND "origin" = 'pack' AND NOT EXISTS (SELECT 1 FROM "Review"
      WHERE "Review"."learnerId" = ${learnerId} AND "Review"."issuedId" = "Issued"."id")
    ORDER BY "issuedAt" DESC, "id"`;
  return rows.map(toIssued);
}

/** Of some versions those that are kept already. */
export async function keptVersions(store: Store, versions: readonly string[]): Promise<string[]> {
  const where = { version: { in: [...versions] } };
  const rows = await store.db.itemVersion.findMany({ where, select: { version: true } });
  return rows.map(({ version }) => version);
}

interface MeetingRow extends Omit<IssuedBefore, 'correct'> {
  itemId: string;
  correct: boolean | number | bigint | null;
}

/** `recentIssued` for several items at once, by item. */
export async function recentIssuedOf(
  store: Store,
  learnerId: string,
  itemIds: readonly string[],
  limit: number,
): Promise<Map<string, IssuedBefore[]>> {
  const byItem = new Map<string, IssuedBefore[]>(itemIds.map((id) => [id, []]));
  if (itemIds.length === 0) return byItem;
  const rows = await store.db.$queryRaw<MeetingRow[]>`
    SELECT "id", "itemId", "version", "seed", "variant", "correct" FROM (
      SELECT "Issued".*, "Review"."correct", ROW_NUMBER() OVER (PARTITION BY "Issued"."itemId" ORDER BY "Issued"."issuedAt" DESC) AS "place"
      FROM "Issued" LEFT JOIN "Review" ON "Review"."learnerId" = ${learnerId} AND "Review"."issuedId" = "Issued"."id"
        AND "Review"."event" <> 'void' AND NOT EXISTS (SELECT 1 FROM "Review" AS "later" WHERE "later"."learnerId" = ${learnerId}
          AND "later"."issuedId" = "Issued"."id" AND "later"."event" > "Review"."event")
      WHERE "Issued"."learnerId" = ${learnerId} AND "Issued"."itemId" IN (${Prisma.join([...itemIds])})
        AND ("Issued"."origin" <> 'pack' OR "Review"."id" IS NOT NULL)) AS "met"
    WHERE "place" <= ${limit} ORDER BY "itemId", "place"`;
  for (const { itemId, correct, ...row } of rows)
    byItem.get(itemId)?.push({ ...row, correct: correct === null ? null : Number(correct) === 1 });
  return byItem;
}

export interface PackCommit {
  learner: LearnerChange;
  now: number;
  generator: string;
  /** Items whose version is not kept yet. */
  versions: readonly Item[];
  issued: readonly Issued[];
  /** Ids of questions in earlier packs that are taken back. */
  replaced: readonly string[];
}

/** A pack handed out, in one transaction: its new questions and what makes them again; those that it replaces are gone. */
export function commitPack(store: Store, pack: PackCommit): Promise<CommitStatus> {
  const { learner, now, generator, versions, issued, replaced } = pack;
  const versionRows = versions.map(
    (item) => Prisma.sql`(${item.version}, ${item.id}, ${generator}, ${JSON.stringify(item)}, ${now})`,
  );
  const issuedRows = issued.map(
    (one) => Prisma.sql`(${one.id}, ${learner.id}, ${one.itemId}, ${one.version}, ${one.seed}, ${one.questionHash},
      ${one.variant}, ${one.origin}, ${one.issuedAt})`,
  );
  return commit(store, learner, (db) => [
    ...(versionRows.length === 0
      ? []
      : [
          db.$executeRaw`INSERT INTO "ItemVersion" ("version", "itemId", "generator", "compiled", "createdAt")
            VALUES ${Prisma.join(versionRows)} ON CONFLICT ("version") DO NOTHING`,
        ]),
    ...(issuedRows.length === 0
      ? []
      : [
          db.$executeRaw`INSERT INTO "Issued" ("id", "learnerId", "itemId", "version", "seed", "questionHash", "variant",
            "origin", "issuedAt") VALUES ${Prisma.join(issuedRows)}`,
        ]),
    ...(replaced.length === 0
      ? []
      : [
          db.$executeRaw`DELETE FROM "Issued" WHERE "learnerId" = ${learner.id} AND "origin" = 'pack'
            AND "id" IN (${Prisma.join([...replaced])})`,
        ]),
  ]);
}
