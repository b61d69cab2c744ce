import { randomUUID } from 'node:crypto';
import type { Guest, Member } from '../auth/actor';
import type { GroupRole } from '../policy/policy';
import type { Store } from '../store/open-store';

/** 21 November 2026, 12:00 UTC: when everything here was made. */
const NOON = Date.UTC(2026, 10, 21, 12);

export interface AccountWish {
  name?: string;
  isAdministrator?: boolean;
  /** Whether mail is wanted that nobody asked for. */
  digest?: boolean;
  timeZone?: string;
  blockedAt?: number;
}

/** An account with its learner, straight in the store: somebody who is signed in, as use cases see it. The e-mail is `<userId>@example.test`. */
export async function arrangeAccount(store: Store, wish: AccountWish = {}): Promise<Member> {
  const { name = 'Ann', isAdministrator = false, digest = false, timeZone = 'UTC', blockedAt = null } = wish;
  const userId = randomUUID();
  const learnerId = randomUUID();
  await store.db.user.create({
    data: {
      ...{ id: userId, name, email: `${userId}@example.test`, emailVerified: true, digest },
      ...{
        role: isAdministrator ? 'administrator' : 'member',
        blockedAt: blockedAt === null ? null : BigInt(blockedAt),
      },
      learner: { create: { id: learnerId, createdAt: BigInt(NOON), lastSeenAt: BigInt(NOON), timeZone } },
    },
    select: { id: true },
  });
  return { kind: 'member', userId, learnerId, isAdministrator, by: { session: `session of ${userId}` } };
}

/** Somebody who practises without an account. */
export async function arrangeGuest(store: Store): Promise<Guest> {
  const learnerId = randomUUID();
  const data = { id: learnerId, createdAt: BigInt(NOON), lastSeenAt: BigInt(NOON), timeZone: 'UTC' };
  await store.db.learner.create({ data, select: { id: true } });
  return { kind: 'guest', learnerId };
}

/** Somebody becomes part of a group. */
export async function arrangeMembership(
  store: Store,
  { groupId, member, role, shares = false }: { groupId: string; member: Member; role: GroupRole; shares?: boolean },
): Promise<void> {
  const data = { groupId, userId: member.userId, role, joinedAt: BigInt(NOON), shares };
  await store.db.membership.create({ data, select: { userId: true } });
}

/** A group of its own name; answers its id. */
export async function arrangeGroup(
  store: Store,
  people: { owner: Member; instructors?: Member[]; learners?: Member[] },
  name = 'Evening class',
): Promise<string> {
  const groupId = randomUUID();
  await store.db.group.create({ data: { id: groupId, name, createdAt: BigInt(NOON) }, select: { id: true } });
  const { owner, instructors = [], learners = [] } = people;
  await arrangeMembership(store, { groupId, member: owner, role: 'owner' });
  for (const member of instructors) await arrangeMembership(store, { groupId, member, role: 'instructor' });
  for (const member of learners) await arrangeMembership(store, { groupId, member, role: 'learner' });
  return groupId;
}

/** A group with one of each role and two learners, beside it another group, and people who belong to neither. */
export async function arrangeClass(store: Store) {
  const owner = await arrangeAccount(store, { name: 'Olga Owner' });
  const instructor = await arrangeAccount(store, { name: 'Ines Instructor' });
  const learner = await arrangeAccount(store, { name: 'Lee Learner' });
  const fellow = await arrangeAccount(store, { name: 'Finn Fellow' });
  const otherOwner = await arrangeAccount(store, { name: 'Otto Other' });
  const otherLearner = await arrangeAccount(store, { name: 'Nora Neighbour' });
  const outsider = await arrangeAccount(store, { name: 'Ulla Outsider' });
  const administrator = await arrangeAccount(store, { name: 'Ada Administrator', isAdministrator: true });
  const groupId = await arrangeGroup(store, { owner, instructors: [instructor], learners: [learner, fellow] });
  const otherGroupId = await arrangeGroup(store, { owner: otherOwner, learners: [otherLearner] }, 'Morning class');
  const people = { owner, instructor, learner, fellow, otherOwner, otherLearner, outsider, administrator };
  return { groupId, otherGroupId, ...people };
}
