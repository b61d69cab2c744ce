import { describe, expect, it } from 'vitest';
import { findMembership, readMembers, readSoleOwned } from '../store/memberships';
import { NOON } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeAccount, arrangeClass, arrangeGroup, arrangeGuest } from '../testing/arrange-accounts';
import { deleteGroup, renameGroup } from './change-group';
import { changeRole, leaveGroup, removeMember, shareStanding } from './change-members';
import { createGroup, listGroups } from './own-groups';

describe.each(KINDS)('groups on %s', (kind) => {
  it('are made by accounts, who own them, and listed for those who belong to them', async () => {
    const store = await scratchStore(kind);
    const ann = await arrangeAccount(store);
    const bob = await arrangeAccount(store);
    expect(await createGroup(store, { kind: 'visitor' }, { name: 'A', now: NOON })).toEqual({ status: 'stranger' });
    expect(await createGroup(store, await arrangeGuest(store), { name: 'A', now: NOON })).toEqual({
      status: 'stranger',
    });
    const made = await createGroup(store, ann, { name: 'Zebra class', now: NOON });
    if (made.status !== 'allowed') throw new Error(made.status);
    await arrangeGroup(store, { owner: bob, learners: [ann] }, 'Apple class');
    expect(await listGroups(store, ann)).toMatchObject({
      groups: [
        { name: 'Apple class', role: 'learner', members: 2 },
        { id: made.id, name: 'Zebra class', role: 'owner', members: 1 },
      ],
    });
  });

  it('are renamed and deleted by owners, who say the name', async () => {
    const store = await scratchStore(kind);
    const { groupId, owner, instructor, otherOwner } = await arrangeClass(store);
    for (const actor of [instructor, otherOwner]) {
      expect(await renameGroup(store, actor, { groupId, name: 'B' })).toEqual({ status: 'hidden' });
      expect(await deleteGroup(store, actor, { groupId, name: 'Evening class' })).toEqual({ status: 'hidden' });
    }
    expect(await renameGroup(store, owner, { groupId, name: 'Night class' })).toEqual({ status: 'allowed' });
    expect(await deleteGroup(store, owner, { groupId, name: 'Evening class' })).toEqual({ status: 'another name' });
    expect(await deleteGroup(store, owner, { groupId, name: 'Night class' })).toEqual({ status: 'allowed' });
    expect(await deleteGroup(store, owner, { groupId, name: 'Night class' })).toEqual({ status: 'hidden' });
    expect(await listGroups(store, instructor)).toMatchObject({ groups: [] });
  });

  it('change who is what at the word of an owner, and keep an owner', async () => {
    const store = await scratchStore(kind);
    const { groupId, otherGroupId, owner, instructor, learner, otherLearner } = await arrangeClass(store);
    const make = (actor: typeof owner, userId: string, role: 'learner' | 'owner') =>
      changeRole(store, actor, { groupId, userId, role });
    expect(await make(instructor, learner.userId, 'owner')).toEqual({ status: 'hidden' });
    expect(await make(owner, owner.userId, 'learner')).toEqual({ status: 'last owner' });
    expect(await leaveGroup(store, owner, groupId)).toEqual({ status: 'last owner' });
    expect(await readSoleOwned(store, owner.userId)).toEqual([{ id: groupId, name: 'Evening class' }]);
    expect(await make(owner, otherLearner.userId, 'owner')).toEqual({ status: 'hidden' });
    expect(await make(owner, learner.userId, 'owner')).toEqual({ status: 'allowed' });
    expect(await readSoleOwned(store, owner.userId)).toEqual([]);
    expect(await leaveGroup(store, owner, groupId)).toEqual({ status: 'allowed' });
    expect(await findMembership(store, owner.userId, groupId)).toBeNull();
    expect(await leaveGroup(store, owner, otherGroupId)).toEqual({ status: 'hidden' });
  });

  it('end the sessions of who becomes something else, but the one that asks', async () => {
    const store = await scratchStore(kind);
    const { groupId, owner, learner } = await arrangeClass(store);
    const at = new Date(NOON);
    const signIn = (userId: string, id: string) =>
      store.db.session.create({ data: { id, token: id, userId, createdAt: at, updatedAt: at, expiresAt: at } });
    await signIn(learner.userId, 'of the learner');
    await signIn(owner.userId, `session of ${owner.userId}`);
    await signIn(owner.userId, 'elsewhere');
    const left = async () => (await store.db.session.findMany({ select: { id: true } })).map(({ id }) => id).sort();
    const put = (userId: string, role: 'learner' | 'owner') => changeRole(store, owner, { groupId, userId, role });
    expect(await put(learner.userId, 'learner')).toEqual({ status: 'allowed' });
    expect(await left()).toHaveLength(3);
    expect(await put(learner.userId, 'owner')).toEqual({ status: 'allowed' });
    expect(await put(owner.userId, 'learner')).toEqual({ status: 'allowed' });
    expect(await left()).toEqual([`session of ${owner.userId}`]);
  });

  it('keep an owner when all of them go at once', async () => {
    const store = await scratchStore(kind);
    const owners = await Promise.all(Array.from({ length: 8 }, () => arrangeAccount(store)));
    const [first, ...others] = owners;
    if (first === undefined) throw new Error('Nobody is there.');
    const groupId = await arrangeGroup(store, { owner: first });
    for (const { userId } of others)
      await store.db.membership.create({ data: { groupId, userId, role: 'owner', joinedAt: BigInt(NOON) } });
    const gone = await Promise.all(owners.map((actor) => leaveGroup(store, actor, groupId)));
    expect(gone.filter(({ status }) => status === 'last owner')).toHaveLength(1);
    expect(await readMembers(store, groupId)).toHaveLength(1);
  });

  it('let instructors remove learners, and owners anybody', async () => {
    const store = await scratchStore(kind);
    const { groupId, owner, instructor, learner, fellow } = await arrangeClass(store);
    const remove = (actor: typeof owner, userId: string) => removeMember(store, actor, { groupId, userId });
    expect(await remove(learner, fellow.userId)).toEqual({ status: 'hidden' });
    expect(await remove(instructor, owner.userId)).toEqual({ status: 'hidden' });
    expect(await remove(instructor, instructor.userId)).toEqual({ status: 'hidden' });
    expect(await remove(instructor, fellow.userId)).toEqual({ status: 'allowed' });
    expect(await remove(owner, instructor.userId)).toEqual({ status: 'allowed' });
    expect(await remove(owner, owner.userId)).toEqual({ status: 'last owner' });
    expect((await readMembers(store, groupId)).map(({ name }) => name)).toEqual(['Olga Owner', 'Lee Learner']);
  });

  it('show of learners what they share, each for oneself and in one group', async () => {
    const store = await scratchStore(kind);
    const { groupId, otherGroupId, learner } = await arrangeClass(store);
    expect(await shareStanding(store, learner, { groupId: otherGroupId, shares: true })).toEqual({ status: 'hidden' });
    expect(await shareStanding(store, learner, { groupId, shares: true })).toEqual({ status: 'allowed' });
    const sharing = (await readMembers(store, groupId)).filter(({ shares }) => shares);
    expect(sharing.map(({ userId }) => userId)).toEqual([learner.userId]);
  });
});
