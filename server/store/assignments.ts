import type { AssignmentKind, AssignmentMode } from '@/domain/session/assignment';
import type { AssignmentModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';
import { oneOf } from '@/server/store/stored';

/** What a group is to do by some time. Times are milliseconds since the epoch. */
export interface StoredAssignment {
  id: string;
  groupId: string;
  title: string;
  kind: AssignmentKind;
  /** The query of the set's link, or the name of the mock exam's blueprint. */
  content: string;
  questions: number;
  mode: AssignmentMode;
  opensAt: number;
  dueAt: number | null;
  attempts: number | null;
  createdBy: string;
  createdAt: number;
  withdrawnAt: number | null;
}

const KINDS: readonly AssignmentKind[] = ['set', 'mock'];
const MODES: readonly AssignmentMode[] = ['tutor', 'end'];

const columns = {
  ...{ id: true, groupId: true, title: true, kind: true, content: true, questions: true, mode: true },
  ...{ opensAt: true, dueAt: true, attempts: true, createdBy: true, createdAt: true, withdrawnAt: true },
} as const;

const toNumber = (time: bigint | null): number | null => (time === null ? null : Number(time));

function toAssignment(row: AssignmentModel): StoredAssignment {
  return {
    ...row,
    ...{ kind: oneOf(KINDS, row.kind), mode: oneOf(MODES, row.mode) },
    ...{ opensAt: Number(row.opensAt), createdAt: Number(row.createdAt) },
    ...{ dueAt: toNumber(row.dueAt), withdrawnAt: toNumber(row.withdrawnAt) },
  };
}

export async function createAssignment(
  store: Store,
  { opensAt, dueAt, createdAt, ...assignment }: Omit<StoredAssignment, 'withdrawnAt'>,
): Promise<void> {
  const times = {
    opensAt: BigInt(opensAt),
    dueAt: dueAt === null ? null : BigInt(dueAt),
    createdAt: BigInt(createdAt),
  };
  await store.db.assignment.create({ data: { ...assignment, ...times }, select: { id: true } });
}

/** Null where the group has no such assignment. */
export async function findAssignment(
  store: Store,
  { groupId, id }: { groupId: string; id: string },
): Promise<StoredAssignment | null> {
  const row = await store.db.assignment.findFirst({ where: { id, groupId }, select: columns });
  return row && toAssignment(row);
}

/** All assignments of a group, those withdrawn too, the latest first. */
export async function readAssignments(store: Store, groupId: string): Promise<StoredAssignment[]> {
  const rows = await store.db.assignment.findMany({
    where: { groupId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: columns,
  });
  return rows.map(toAssignment);
}

/** Nobody can begin it any more. False where the group has no such assignment, or it was withdrawn before. */
export async function withdrawAssignment(
  store: Store,
  { groupId, id, now }: { groupId: string; id: string; now: number },
): Promise<boolean> {
  const where = { id, groupId, withdrawnAt: null };
  const { count } = await store.db.assignment.updateMany({ where, data: { withdrawnAt: BigInt(now) } });
  return count === 1;
}

export interface NamedAssignment extends StoredAssignment {
  /** The group's name. */
  group: string;
}

/** What an account is to do as a learner, over all its groups: what is open now, by when it is due. */
export async function readAssignedTo(store: Store, userId: string, now: number): Promise<NamedAssignment[]> {
  const rows = await store.db.assignment.findMany({
    where: {
      ...{ withdrawnAt: null, opensAt: { lte: BigInt(now) } },
      group: { memberships: { some: { userId, role: 'learner' } } },
    },
    select: { ...columns, group: { select: { name: true } } },
  });
  const due = ({ dueAt }: StoredAssignment) => dueAt ?? Number.POSITIVE_INFINITY;
  return rows
    .map(({ group, ...row }) => ({ ...toAssignment(row), group: group.name }))
    .toSorted(
      (one, other) => due(one) - due(other) || one.createdAt - other.createdAt || one.id.localeCompare(other.id),
    );
}

/** What its learners may have to be told of: opened since a time or due before one, and neither withdrawn nor over. */
export async function readToTell(
  store: Store,
  { openedSince, dueBefore, now, id }: { openedSince: number; dueBefore: number; now: number; id?: string },
): Promise<NamedAssignment[]> {
  const rows = await store.db.assignment.findMany({
    where: {
      ...{ withdrawnAt: null, opensAt: { lte: BigInt(now) }, ...(id !== undefined && { id }) },
      AND: [
        { OR: [{ dueAt: null }, { dueAt: { gt: BigInt(now) } }] },
        { OR: [{ opensAt: { gte: BigInt(openedSince) } }, { dueAt: { lte: BigInt(dueBefore) } }] },
      ],
    },
    select: { ...columns, group: { select: { name: true } } },
  });
  return rows.map(({ group, ...row }) => ({ ...toAssignment(row), group: group.name }));
}
