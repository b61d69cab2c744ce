import { describe, expect, it } from 'vitest';
import { createInvite } from '../store/invites';
import { findMembership } from '../store/memberships';
import type { Store } from '../store/open-store';
import { NOON } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeAccount, arrangeClass } from '../testing/arrange-accounts';
import { deleteGroup } from './change-group';
import { changeRole, leaveGroup, removeMember } from './change-members';
import { followInvite, readInvite } from './follow-invite';
import { INVITES_AN_HOUR, type InviteWish, listInvites, makeInvite, revokeInvite } from './invites';

const DAY = 86_400_000;
type Actor = Parameters<typeof makeInvite>[1];

async function linkInto(store: Store, actor: Actor, wish: Partial<InviteWish> & { groupId: string }) {
  const made = await makeInvite(store, actor, { role: 'learner', maxUses: 1, days: 7, now: NOON, ...wish });
  if (made.status !== 'allowed') throw new Error(made.status);
  return made;
}

describe.each(KINDS)('invites on %s', (kind) => {
  it('let so many in as they say, however many come at once', async () => {
    const store = await scratchStore(kind);
    const { groupId, instructor } = await arrangeClass(store);
    const { token } = await linkInto(store, instructor, { groupId, maxUses: 7 });
    const comers = await Promise.all(Array.from({ length: 20 }, () => arrangeAccount(store)));
    const came = await Promise.all(comers.map((actor) => followInvite(store, actor, { token, now: NOON })));
    expect(came.filter(({ status }) => status === 'allowed')).toHaveLength(7);
    expect(came.filter(({ status }) => status === 'hidden')).toHaveLength(13);
    expect(await store.db.membership.count({ where: { groupId } })).toBe(4 + 7);
    expect(await readInvite(store, { token, now: NOON })).toBeNull();
  });

  it('count somebody who comes twice once, also at once', async () => {
    const store = await scratchStore(kind);
    const { groupId, instructor, outsider } = await arrangeClass(store);
    const { token } = await linkInto(store, instructor, { groupId, maxUses: 2 });
    const came = await Promise.all(
      Array.from({ length: 20 }, () => followInvite(store, outsider, { token, now: NOON })),
    );
    expect(came.filter((one) => one.status === 'allowed' && one.isNew)).toHaveLength(1);
    expect(came.filter((one) => one.status === 'allowed' && !one.isNew)).toHaveLength(19);
    expect(await listInvites(store, instructor, { groupId, now: NOON })).toMatchObject({ invites: [{ uses: 1 }] });
  });

  it('end with what let their maker make them, so that nobody comes back by a link of their own', async () => {
    const store = await scratchStore(kind);
    const { groupId, owner, instructor, fellow, learner } = await arrangeClass(store);
    const opens = async ({ token }: { token: string }) => (await readInvite(store, { token, now: NOON })) !== null;
    const put = (userId: string, role: 'learner' | 'instructor' | 'owner') =>
      changeRole(store, owner, { groupId, userId, role });

    await put(fellow.userId, 'owner');
    const [ofOwner, ofLearners] = [
      await linkInto(store, fellow, { groupId, role: 'instructor' }),
      await linkInto(store, fellow, { groupId }),
    ];
    await put(fellow.userId, 'instructor');
    expect([await opens(ofOwner), await opens(ofLearners)]).toEqual([false, true]);
    await put(fellow.userId, 'learner');
    expect(await opens(ofLearners)).toBe(false);

    const kept = await linkInto(store, owner, { groupId, maxUses: null });
    const taken = await linkInto(store, instructor, { groupId, maxUses: null });
    await removeMember(store, owner, { groupId, userId: learner.userId });
    expect(await opens(taken)).toBe(true);
    await removeMember(store, owner, { groupId, userId: instructor.userId });
    expect([await opens(kept), await opens(taken)]).toEqual([true, false]);
    expect(await followInvite(store, instructor, { token: taken.token, now: NOON })).toEqual({ status: 'hidden' });
    await put(fellow.userId, 'owner');
    await leaveGroup(store, owner, groupId);
    expect(await opens(kept)).toBe(false);
  });

  it('are not made by who was taken out of the group meanwhile', async () => {
    const store = await scratchStore(kind);
    const { groupId, owner, instructor } = await arrangeClass(store);
    const invite = {
      ...{ id: 'late', groupId, role: 'learner' as const, maxUses: null, tokenHash: 'late' },
      ...{ expiresAt: NOON + DAY, createdAt: NOON },
    } as const;
    expect(await createInvite(store, { ...invite, createdBy: instructor.userId })).toBe(true);
    await removeMember(store, owner, { groupId, userId: instructor.userId });
    const again = { ...invite, id: 'later', tokenHash: 'later', createdBy: instructor.userId };
    expect(await createInvite(store, again)).toBe(false);
    expect(await store.db.invite.count()).toBe(0);
  });

  it('say the same when dead, whatever they died of, and open only to who is signed in', async () => {
    const store = await scratchStore(kind);
    const { groupId, otherGroupId, otherOwner, instructor, outsider } = await arrangeClass(store);
    const late = await linkInto(store, instructor, { groupId, days: 1 });
    const revoked = await linkInto(store, instructor, { groupId });
    const used = await linkInto(store, instructor, { groupId });
    const gone = await linkInto(store, otherOwner, { groupId: otherGroupId });
    expect(await revokeInvite(store, otherOwner, { groupId: otherGroupId, id: revoked.id, now: NOON })).toEqual({
      status: 'hidden',
    });
    expect(await revokeInvite(store, instructor, { groupId, id: revoked.id, now: NOON })).toMatchObject({
      status: 'allowed',
    });
    await followInvite(store, await arrangeAccount(store), { token: used.token, now: NOON });
    await deleteGroup(store, otherOwner, { groupId: otherGroupId, name: 'Morning class' });
    const now = NOON + DAY;
    for (const token of [late.token, revoked.token, used.token, gone.token, 'A'.repeat(43), '']) {
      expect(await readInvite(store, { token, now })).toBeNull();
      expect(await followInvite(store, outsider, { token, now })).toEqual({ status: 'hidden' });
    }
    const open = await linkInto(store, instructor, { groupId });
    expect(await followInvite(store, { kind: 'visitor' }, { token: open.token, now })).toEqual({ status: 'stranger' });
    expect(await readInvite(store, { token: open.token, now })).toEqual({
      ...{ groupId, group: 'Evening class', role: 'learner' },
    });
    expect(await listInvites(store, instructor, { groupId, now })).toMatchObject({ invites: [{ id: open.id }] });
  });

  it('make instructors at the word of an owner alone, and are kept as a hash', async () => {
    const store = await scratchStore(kind);
    const { groupId, owner, instructor, learner, outsider } = await arrangeClass(store);
    const wish = { groupId, role: 'instructor', maxUses: null, days: 7, now: NOON } as const;
    expect(await makeInvite(store, instructor, wish)).toEqual({ status: 'hidden' });
    expect(await makeInvite(store, learner, { ...wish, role: 'learner' })).toEqual({ status: 'hidden' });
    const { id, token } = await linkInto(store, owner, wish);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(
      JSON.stringify(await store.db.invite.findMany(), (_, value) => String(value) && value?.toString()),
    ).not.toContain(token);
    expect(await revokeInvite(store, instructor, { groupId, id, now: NOON })).toEqual({ status: 'hidden' });
    expect(await followInvite(store, outsider, { token, now: NOON })).toMatchObject({ status: 'allowed', groupId });
    expect(await findMembership(store, outsider.userId, groupId)).toMatchObject({ role: 'instructor' });
  });

  it('are made so often in an hour, and again after it', async () => {
    const store = await scratchStore(kind);
    const { groupId, instructor, owner } = await arrangeClass(store);
    const wish = { groupId, role: 'learner', maxUses: 1, days: 7, now: NOON } as const;
    const made = [];
    for (let at = 0; at <= INVITES_AN_HOUR; at++) made.push(await makeInvite(store, instructor, wish));
    expect(made.filter(({ status }) => status === 'allowed')).toHaveLength(INVITES_AN_HOUR);
    expect(made.at(-1)).toEqual({ status: 'too many', until: NOON + 3_600_000 });
    expect(await makeInvite(store, owner, wish)).toMatchObject({ status: 'allowed' });
    expect(await makeInvite(store, instructor, { ...wish, now: NOON + 3_600_001 })).toMatchObject({
      status: 'allowed',
    });
  });
});
