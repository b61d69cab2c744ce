import { createHmac, randomUUID } from 'node:crypto';
import type { Member } from '@/server/auth/actor';
import { guestCookie } from '@/server/auth/guest-cookie';
import { hashPassword } from '@/server/auth/passwords';
import { hashToken, secretNamed } from '@/server/auth/secrets';
import type { GroupRole, Standing } from '@/server/policy/policy';
import type { Store } from '@/server/store/open-store';
import { arrangeAccount, arrangeGroup, arrangeGuest, arrangeMembership } from '@/server/testing/arrange-accounts';

/** Somebody who makes requests: how the policy sees them outside of groups, and what they are in which group. */
export interface Person {
  name: string;
  standing: Extract<Standing, 'visitor' | 'guest' | 'held' | 'member' | 'administrator'>;
  group: string | null;
  role: GroupRole | null;
  learnerId: string | null;
  userId: string | null;
  headers: Record<string, string>;
}

/** A session as signing in would have made it, and the cookie that shows it. */
export async function sessionCookie(store: Store, userId: string): Promise<string> {
  const token = randomUUID();
  const data = { id: randomUUID(), token, userId, expiresAt: new Date(Date.now() + 86_400_000) };
  await store.db.session.create({ data, select: { id: true } });
  const signature = createHmac('sha256', await secretNamed('auth-secret'))
    .update(token)
    .digest('base64');
  return `checkpoint-session=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** A token of theirs, as a program would send it. */
export async function bearer(store: Store, userId: string): Promise<string> {
  const token = `of-${randomUUID()}`;
  const data = {
    id: randomUUID(),
    userId,
    name: 'a script',
    tokenHash: hashToken(token),
    createdAt: BigInt(Date.now()),
  };
  await store.db.apiToken.create({ data, select: { id: true } });
  return `Bearer ${token}`;
}

/** A second factor is demanded of everybody, and one account has a password and nothing else; the others have none, and come by a provider. */
async function demandFactor(store: Store, userId: string): Promise<void> {
  await store.db.setting.create({ data: { key: 'second-factor', value: 'everybody' }, select: { key: true } });
  const at = new Date();
  await store.db.account.create({
    data: {
      ...{
        id: randomUUID(),
        userId,
        accountId: userId,
        providerId: 'credential',
        password: await hashPassword('quite another one'),
      },
      ...{ createdAt: at, updatedAt: at },
    },
    select: { id: true },
  });
}

/** Two groups with one of each role, and whoever belongs to none. */
export async function arrangePeople(store: Store): Promise<{ people: Person[]; here: string; there: string }> {
  const account = (name: string, isAdministrator = false) => arrangeAccount(store, { name, isAdministrator });
  const [owner, otherOwner] = [await account('Owner'), await account('Other owner')];
  const here = await arrangeGroup(store, { owner }, 'Here');
  const there = await arrangeGroup(store, { owner: otherOwner }, 'There');
  const people: Person[] = [];
  const add = async (name: string, member: Member, group: string | null, role: GroupRole | null) => {
    if (group !== null && role !== null && role !== 'owner')
      await arrangeMembership(store, { groupId: group, member, role });
    const { userId, learnerId, isAdministrator } = member;
    const standing = isAdministrator ? 'administrator' : 'member';
    const headers = { cookie: await sessionCookie(store, userId) };
    people.push({ name, standing, group, role, learnerId, userId, headers });
  };
  people.push({
    ...{ name: 'visitor', standing: 'visitor', group: null, role: null, learnerId: null, userId: null, headers: {} },
  });
  const guest = await arrangeGuest(store);
  const cookie = (await guestCookie(guest.learnerId)).split(';')[0] ?? '';
  people.push({
    ...{ name: 'guest', standing: 'guest', group: null, role: null, userId: null },
    ...{ learnerId: guest.learnerId, headers: { cookie } },
  });
  await add('learner of this group', await account('Learner'), here, 'learner');
  await add('another learner of this group', await account('Fellow'), here, 'learner');
  await add('instructor of this group', await account('Instructor'), here, 'instructor');
  await add('owner of this group', owner, here, 'owner');
  await add('learner of another group', await account('Other learner'), there, 'learner');
  await add('instructor of another group', await account('Other instructor'), there, 'instructor');
  await add('owner of another group', otherOwner, there, 'owner');
  await add('member of no group', await account('Outsider'), null, null);
  await add('administrator', await account('Administrator', true), null, null);
  const instructor = people.find(({ name }) => name === 'instructor of this group');
  if (instructor?.userId) {
    const headers = { authorization: await bearer(store, instructor.userId) };
    people.push({ ...instructor, name: 'program of an instructor of this group', headers });
  }
  const blocked = await account('Blocked');
  await add('blocked learner of this group', blocked, here, 'learner');
  await store.db.user.updateMany({ where: { id: blocked.userId }, data: { blockedAt: BigInt(Date.now()) } });
  // Who is kept out is nobody, whatever the membership says.
  Object.assign(people.at(-1) ?? {}, { standing: 'visitor', group: null, role: null });
  const held = await account('Held');
  await add('instructor of this group without the second factor that is demanded', held, here, 'instructor');
  await demandFactor(store, held.userId);
  // Whatever the membership says, nothing is theirs until they have set one up.
  Object.assign(people.at(-1) ?? {}, { standing: 'held', group: null, role: null });
  return { people, here, there };
}
