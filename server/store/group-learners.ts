import type { Store } from '@/server/store/open-store';

/** A learner of a group. `revision` moves with every change of the learner's log, memories and plan; null where the account never practised. */
export interface GroupLearner {
  userId: string;
  name: string;
  learner: { id: string; revision: number; timeZone: string } | null;
}

interface Row {
  userId: string;
  name: string;
  learnerId: string | null;
  revision: number | bigint | null;
  timeZone: string | null;
}

/** Who learns in a group, by name. Owners and instructors are not among them. */
export async function readGroupLearners({ db }: Store, groupId: string): Promise<GroupLearner[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "Membership"."userId", "User"."name", "Learner"."id" AS "learnerId", "Learner"."revision", "Learner"."timeZone"
    FROM "Membership" JOIN "User" ON "User"."id" = "Membership"."userId"
      LEFT JOIN "Learner" ON "Learner"."userId" = "Membership"."userId"
    WHERE "Membership"."groupId" = ${groupId} AND "Membership"."role" = 'learner'`;
  return rows
    .map(({ userId, name, learnerId, revision, timeZone }) => ({
      ...{ userId, name },
      learner: learnerId === null ? null : { id: learnerId, revision: Number(revision), timeZone: timeZone ?? 'UTC' },
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.userId < b.userId ? -1 : 1));
}

/** A group's name; empty where there is no such group. */
export async function readGroupName({ db }: Store, groupId: string): Promise<string> {
  const group = await db.group.findUnique({ where: { id: groupId }, select: { name: true } });
  return group?.name ?? '';
}

/** Groups with at least so many learners, by id. */
export async function readLargeGroups({ db }: Store, fewest: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ groupId: string }[]>`
    SELECT "groupId" FROM "Membership" WHERE "role" = 'learner' GROUP BY "groupId" HAVING COUNT(*) >= ${fewest} ORDER BY "groupId"`;
  return rows.map(({ groupId }) => groupId);
}
