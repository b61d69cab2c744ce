import { describe, expect, it } from 'vitest';
import {
  createAccount,
  ensureLearner,
  findUsableInvite,
  hasAdministrator,
  type NewAccount,
} from '@/server/store/accounts';
import { commitAnswer } from '@/server/store/commit';
import { exportLearner } from '@/server/store/export-learner';
import { createLearner, removeSilentGuests } from '@/server/store/learners';
import { commitMerge } from '@/server/store/merge-learners';
import type { Store } from '@/server/store/open-store';
import { findSession, findTokenOwner, removeExpired } from '@/server/store/sessions';
import { change, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';

const account: NewAccount = {
  ...{ name: 'Ann', email: 'ann@mail.example', emailVerified: true, role: 'member', passwordHash: '$argon2id$' },
  ...{ timeZone: 'UTC', now: NOON },
};

async function accountLearner(store: Store): Promise<{ userId: string; learnerId: string }> {
  const made = await createAccount(store, account);
  if (made.status !== 'created') throw new Error(made.status);
  return { userId: made.userId, learnerId: await ensureLearner(store, { ...account, userId: made.userId }) };
}

/** A guest with one answer, at revision 1. */
async function guestWithAnswer(store: Store, id: string): Promise<void> {
  await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
  const done = await commitAnswer(store, { learner: change({ id }), review: reviewRow(), memory: memoryRow() });
  if (done !== 'committed') throw new Error(done);
}

const nothing = { memories: [], forgotten: [], marks: [], missReasons: [], plan: null };

describe.each(KINDS)('a guest and an account on %s', (kind) => {
  it('become one, whole, and the guest is gone', async () => {
    const store = await scratchStore(kind);
    const { learnerId } = await accountLearner(store);
    await guestWithAnswer(store, 'guest');
    const merge = {
      learner: change({ id: learnerId }),
      guest: { id: 'guest', revision: 1 },
      ...{ ...nothing, reviewIds: ['answer-1'], memories: [memoryRow()] },
    };
    expect(await commitMerge(store, merge)).toBe('committed');
    expect(await exportLearner(store, 'guest')).toBeNull();
    const own = await exportLearner(store, learnerId);
    expect(own?.reviews).toEqual([reviewRow()]);
    expect(own?.memories).toEqual([memoryRow()]);
  });

  it('stay two, untouched, where either has changed since they were read', async () => {
    const store = await scratchStore(kind);
    const { learnerId } = await accountLearner(store);
    await guestWithAnswer(store, 'guest');
    const wish = { ...nothing, reviewIds: ['answer-1'] };
    const late = { learner: change({ id: learnerId }), guest: { id: 'guest', revision: 0 }, ...wish };
    expect(await commitMerge(store, late)).toBe('moved');
    const behind = { learner: change({ id: learnerId, expectedRevision: 7 }), guest: { id: 'guest', revision: 1 } };
    expect(await commitMerge(store, { ...behind, ...wish })).toBe('moved');
    expect((await exportLearner(store, 'guest'))?.reviews).toHaveLength(1);
    expect((await exportLearner(store, learnerId))?.reviews).toHaveLength(0);
  });

  it('are never mixed up: the learner of another account is not merged', async () => {
    const store = await scratchStore(kind);
    const { learnerId } = await accountLearner(store);
    const other = await createAccount(store, { ...account, email: 'bob@mail.example' });
    if (other.status !== 'created') throw new Error(other.status);
    const bob = await ensureLearner(store, { ...account, userId: other.userId });
    const merge = { learner: change({ id: learnerId }), guest: { id: bob, revision: 0 }, ...nothing, reviewIds: [] };
    expect(await commitMerge(store, merge)).toBe('moved');
    expect(await exportLearner(store, bob)).not.toBeNull();
  });

  it('keep an account’s learner that never answered, when guests like it are removed', async () => {
    const store = await scratchStore(kind);
    const { learnerId } = await accountLearner(store);
    await createLearner(store, { id: 'guest', now: NOON, timeZone: 'UTC' });
    expect(await removeSilentGuests(store, NOON + 1)).toBe(1);
    expect(await exportLearner(store, learnerId)).not.toBeNull();
  });
});

describe.each(KINDS)('an account on %s', (kind) => {
  it('is one for each address, whoever comes first', async () => {
    const store = await scratchStore(kind);
    const made = await Promise.all([1, 2, 3].map(() => createAccount(store, account)));
    expect(made.map(({ status }) => status).sort()).toEqual(['created', 'known', 'known']);
    expect(await store.db.learner.count()).toBe(1);
  });

  it('uses its invite up, and is not made where nothing is left of it', async () => {
    const store = await scratchStore(kind);
    const until = BigInt(NOON + 1_000);
    const data = {
      id: 'invite',
      role: 'member',
      tokenHash: 'hash',
      maxUses: 1,
      expiresAt: until,
      createdAt: BigInt(NOON),
    };
    await store.db.invite.create({ data });
    expect(await findUsableInvite(store, { tokenHash: 'hash', now: NOON })).toMatchObject({ left: 1, groupId: null });
    const made = await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        createAccount(store, { ...account, email: `${name}@mail.example` }, { kind: 'invite', id: 'invite' }),
      ),
    );
    expect(made.map(({ status }) => status).sort()).toEqual(['created', 'not admitted', 'not admitted']);
    expect(await store.db.user.count()).toBe(1);
    expect(await findUsableInvite(store, { tokenHash: 'hash', now: NOON })).toBeNull();
  });

  it('of the first administrator is made once by its link', async () => {
    const store = await scratchStore(kind);
    await store.db.setting.createMany({ data: ['one', 'two'].map((key) => ({ key, value: String(NOON) })) });
    const admin = (email: string, key: string) =>
      createAccount(store, { ...account, email, role: 'administrator' }, { kind: 'welcome', key });
    expect(await admin('a@mail.example', 'three')).toEqual({ status: 'not admitted' });
    expect(await hasAdministrator(store)).toBe(false);
    expect(await admin('a@mail.example', 'one')).toMatchObject({ status: 'created' });
    expect(await admin('b@mail.example', 'two')).toEqual({ status: 'not admitted' });
    expect(await hasAdministrator(store)).toBe(true);
  });

  it('is known by its session until that is over, and by its token until that is taken back', async () => {
    const store = await scratchStore(kind);
    const { userId, learnerId } = await accountLearner(store);
    const at = new Date(NOON);
    const expiresAt = new Date(NOON + 1_000);
    await store.db.session.create({ data: { id: 's', token: 't', userId, expiresAt, createdAt: at, updatedAt: at } });
    const member = { userId, learnerId, name: 'Ann', isAdministrator: false, isBlocked: false };
    const since = NOON;
    expect(await findSession(store, { token: 't', now: NOON, since })).toEqual({
      ...{ sessionId: 's', createdAt: NOON, seenAt: NOON, expiresAt: NOON + 1_000 },
      member,
    });
    expect(await findSession(store, { token: 't', now: NOON + 1_000, since })).toBeNull();
    expect(await findSession(store, { token: 't', now: NOON, since: NOON + 1 })).toBeNull();
    await removeExpired(store, { now: NOON + 1_000, since });
    expect(await store.db.session.count()).toBe(1);
    await removeExpired(store, { now: NOON + 1_001, since });
    expect(await store.db.session.count()).toBe(0);
    const long = new Date(NOON + 1_000_000);
    await store.db.session.create({
      data: { id: 'l', token: 'l', userId, expiresAt: long, createdAt: at, updatedAt: long },
    });
    await removeExpired(store, { now: NOON, since: NOON + 1 });
    expect(await store.db.session.count()).toBe(0);
    const token = { id: 'k', userId, name: 'script', tokenHash: 'h', createdAt: BigInt(NOON) };
    await store.db.apiToken.create({ data: token });
    expect(await findTokenOwner(store, 'h')).toEqual({ tokenId: 'k', lastUsedAt: null, member });
    await store.db.apiToken.update({ where: { id: 'k' }, data: { revokedAt: BigInt(NOON) } });
    expect(await findTokenOwner(store, 'h')).toBeNull();
  });
});
