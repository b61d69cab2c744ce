import { describe, expect, it } from 'vitest';
import { hashPassword } from '../auth/passwords';
import { hashToken } from '../auth/secrets';
import { makeInvite } from '../groups/invites';
import type { Store } from '../store/open-store';
import { findTokenOwner } from '../store/sessions';
import { NOON } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeAccount, arrangeClass, arrangeGroup, arrangeGuest } from '../testing/arrange-accounts';
import { changeAccount } from './change-account';
import { deleteOwnAccount } from './delete-own';
import { endDevice, endOtherDevices } from './end-devices';
import { exportAccount } from './export-account';
import { changePerson, listPeople } from './people';
import { keepPreferences, keepTheme, readPreferences } from './preferences';
import { readAccount } from './read-account';
import { resetFactors } from './second-factor';
import { leadsToSite, listSiteInvites, makeSiteInvite, revokeSiteInvite } from './site-invites';
import { readSiteState } from './site-state';
import { MOST_TOKENS, makeToken, revokeToken } from './tokens';

type Person = Awaited<ReturnType<typeof arrangeAccount>>;

const sessionOf = ({ by }: Person) => ('session' in by ? by.session : '');

async function signIn(store: Store, { userId }: Person, id: string, at = NOON) {
  const times = { createdAt: new Date(at), updatedAt: new Date(at), expiresAt: new Date(at + 30 * 86_400_000) };
  await store.db.session.create({
    data: { id, token: `token ${id}`, userId, ipAddress: '127.0.0.1', userAgent: 'Firefox/1 Linux', ...times },
  });
}

async function givePassword(store: Store, { userId }: Person, password: string) {
  const own = { id: `account ${userId}`, accountId: userId, providerId: 'credential', userId };
  await store.db.account.create({
    data: { ...own, password: await hashPassword(password), createdAt: new Date(NOON), updatedAt: new Date(NOON) },
  });
}

async function giveFactors(store: Store, userId: string) {
  const key = { name: null, publicKey: 'x', counter: 0, deviceType: 'singleDevice', backedUp: false };
  await store.db.passkey.create({ data: { ...key, id: `key ${userId}`, credentialID: `key ${userId}`, userId } });
  await store.db.twoFactor.create({ data: { id: `app ${userId}`, secret: 'x', backupCodes: '[]', userId } });
  await store.db.user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
}

describe.each(KINDS)('an account of one’s own on %s', (kind) => {
  it('is read and changed by a session of it alone', async () => {
    const store = await scratchStore(kind);
    const ann = await arrangeAccount(store);
    await arrangeAccount(store, { name: 'Ben' });
    await signIn(store, ann, sessionOf(ann));
    const change = { name: 'Anna', digest: true, timeZone: 'Europe/Berlin' };
    expect(await changeAccount(store, ann, change)).toEqual({ status: 'allowed' });
    expect(await readAccount(store, ann, NOON)).toMatchObject({
      ...{ status: 'allowed', ...change, hasPassword: false, twoFactorEnabled: false },
      devices: [{ name: 'Firefox on Linux', place: 'on the server’s own computer', isThis: true }],
    });
    expect(await store.db.user.count({ where: { name: 'Ben', digest: false } })).toBe(1);
    const program = { ...ann, by: { token: 't' } };
    for (const actor of [program, await arrangeGuest(store), { kind: 'visitor' } as const]) {
      expect(await readAccount(store, actor, NOON)).toEqual({ status: 'stranger' });
      expect(await changeAccount(store, actor, { name: 'X' })).toEqual({ status: 'stranger' });
      expect(await makeToken(store, actor, { name: 'X', now: NOON })).toEqual({ status: 'stranger' });
    }
  });

  it('ends its own sessions, one or all the others', async () => {
    const store = await scratchStore(kind);
    const [ann, ben] = [await arrangeAccount(store), await arrangeAccount(store)];
    for (const id of [sessionOf(ann), 'a2', 'a3', 'a4']) await signIn(store, ann, id);
    await signIn(store, ben, sessionOf(ben));
    expect(await endDevice(store, ann, sessionOf(ben))).toEqual({ status: 'hidden' });
    expect(await endDevice(store, ann, 'a2')).toEqual({ status: 'allowed' });
    expect(await endDevice(store, ann, 'a2')).toEqual({ status: 'hidden' });
    expect(await endOtherDevices(store, ann)).toEqual({ status: 'allowed', ended: 2 });
    const left = await store.db.session.findMany({ select: { id: true } });
    expect(left.map(({ id }) => id).sort()).toEqual([sessionOf(ann), sessionOf(ben)].sort());
  });

  it('makes tokens that are known by their hash alone, and takes them back', async () => {
    const store = await scratchStore(kind);
    const [ann, ben] = [await arrangeAccount(store), await arrangeAccount(store)];
    const made = await makeToken(store, ann, { name: 'Script', now: NOON });
    if (made.status !== 'allowed') throw new Error(made.status);
    expect(made.token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await store.db.apiToken.findMany({ select: { name: true, tokenHash: true } }))).not.toContain(
      made.token,
    );
    expect(await findTokenOwner(store, hashToken(made.token))).toMatchObject({ member: { userId: ann.userId } });
    expect(await revokeToken(store, ben, { id: made.id, now: NOON })).toEqual({ status: 'hidden' });
    expect(await revokeToken(store, ann, { id: made.id, now: NOON })).toEqual({ status: 'allowed' });
    expect(await findTokenOwner(store, hashToken(made.token))).toBeNull();
    for (let one = 0; one < MOST_TOKENS; one++) await makeToken(store, ann, { name: `${one}`, now: NOON });
    expect(await makeToken(store, ann, { name: 'One more', now: NOON })).toEqual({ status: 'too many' });
  });

  it('keeps look, keys and habits for its devices', async () => {
    const store = await scratchStore(kind);
    const ann = await arrangeAccount(store);
    expect(await readPreferences(store, ann)).toEqual({ status: 'allowed', preferences: null });
    await keepTheme(store, ann, 'dark');
    expect(await readPreferences(store, ann)).toMatchObject({ preferences: null });
    const preferences = {
      ...{ theme: 'light' as const, practice: { answersFirst: true, showsClock: false } },
      keys: { isOff: false, keys: { next: ['n'] } },
    };
    await keepPreferences(store, ann, preferences);
    await keepTheme(store, ann, 'dark');
    await keepTheme(store, { kind: 'visitor' }, 'light');
    expect(await readPreferences(store, ann)).toMatchObject({ preferences: { ...preferences, theme: 'dark' } });
  });

  it('can be taken away without anything that signs in', async () => {
    const store = await scratchStore(kind);
    const ann = await arrangeAccount(store);
    await arrangeGroup(store, { owner: ann });
    await givePassword(store, ann, 'correct horse battery');
    await signIn(store, ann, sessionOf(ann));
    const made = await makeToken(store, ann, { name: 'Script', now: NOON });
    const file = await exportAccount(store, ann);
    expect(file).toMatchObject({ name: 'Ann', groups: [{ name: 'Evening class', role: 'owner' }] });
    expect(file).toMatchObject({ tokens: [{ name: 'Script', lastUsedAt: null }] });
    const secret = made.status === 'allowed' ? hashToken(made.token) : '';
    for (const word of ['argon2', 'token session', secret]) expect(JSON.stringify(file)).not.toContain(word);
    expect(await exportAccount(store, await arrangeGuest(store))).toBeNull();
  });
});

describe.each(KINDS)('an account is deleted on %s', (kind) => {
  const wish = (password: string | null, now = NOON) => ({ password, address: '203.0.113.9', now });

  it('by its password', async () => {
    const store = await scratchStore(kind);
    const ann = await arrangeAccount(store);
    await givePassword(store, ann, 'correct horse battery');
    await signIn(store, ann, sessionOf(ann));
    expect(await deleteOwnAccount(store, ann, wish(null))).toEqual({ status: 'wrong password' });
    expect(await deleteOwnAccount(store, ann, wish('not this one'))).toEqual({ status: 'wrong password' });
    const right = wish('correct horse battery');
    expect(await deleteOwnAccount(store, { ...ann, by: { token: 't' } }, right)).toEqual({ status: 'stranger' });
    expect(await deleteOwnAccount(store, ann, right)).toEqual({ status: 'allowed', learnerId: ann.learnerId });
    expect(await store.db.user.count()).toBe(0);
  });

  it('by a sign-in of the last minutes where there is no password', async () => {
    const store = await scratchStore(kind);
    const ann = await arrangeAccount(store);
    await signIn(store, ann, sessionOf(ann));
    const late = wish(null, NOON + 11 * 60_000);
    expect(await deleteOwnAccount(store, ann, late)).toEqual({ status: 'sign in again' });
    expect(await deleteOwnAccount(store, ann, wish(null, NOON + 60_000))).toMatchObject({ status: 'allowed' });
  });

  it('not while others need it', async () => {
    const store = await scratchStore(kind);
    const { owner, administrator, groupId } = await arrangeClass(store);
    for (const who of [owner, administrator]) await signIn(store, who, sessionOf(who));
    expect(await deleteOwnAccount(store, owner, wish(null))).toEqual({
      ...{ status: 'sole owner', groups: [{ id: groupId, name: 'Evening class' }] },
    });
    expect(await deleteOwnAccount(store, administrator, wish(null))).toEqual({ status: 'last administrator' });
    expect(await store.db.user.count()).toBe(8);
  });
});

describe.each(KINDS)('administration on %s', (kind) => {
  it('finds people, and is for administrators alone', async () => {
    const store = await scratchStore(kind);
    const { administrator, owner } = await arrangeClass(store);
    expect(await listPeople(store, administrator, { search: '', page: 1 })).toMatchObject({ total: 8, pages: 1 });
    const found = await listPeople(store, administrator, { search: 'oLGA', page: 1 });
    expect(found).toMatchObject({ total: 1, people: [{ name: 'Olga Owner', isAdministrator: false }] });
    expect(await readSiteState(store, administrator)).toMatchObject({ database: kind, accounts: 8, groups: 2 });
    for (const actor of [owner, { ...administrator, by: { token: 't' } }]) {
      const refused = actor === owner ? 'hidden' : 'stranger';
      expect(await listPeople(store, actor, { search: '', page: 1 })).toEqual({ status: refused });
      expect(await readSiteState(store, actor)).toEqual({ status: refused });
      expect(await listSiteInvites(store, actor, NOON)).toEqual({ status: refused });
      expect(await changePerson(store, actor, { userId: owner.userId, isAdministrator: true, now: NOON })).toEqual({
        status: refused,
      });
    }
  });

  it('blocks people, whose sessions end, and keeps an administrator', async () => {
    const store = await scratchStore(kind);
    const { administrator: ada, owner } = await arrangeClass(store);
    const change = (userId: string, what: { isBlocked?: boolean; isAdministrator?: boolean }, by = ada) =>
      changePerson(store, by, { userId, ...what, now: NOON });
    await signIn(store, owner, sessionOf(owner));
    expect(await change(owner.userId, { isBlocked: true })).toEqual({ status: 'allowed' });
    expect(await store.db.session.count()).toBe(0);
    expect(await change(ada.userId, { isBlocked: true })).toEqual({ status: 'yourself' });
    expect(await change(ada.userId, { isAdministrator: false })).toEqual({ status: 'last administrator' });
    // Who is blocked is no administrator to rely on.
    expect(await change(owner.userId, { isAdministrator: true })).toEqual({ status: 'allowed' });
    expect(await change(ada.userId, { isAdministrator: false })).toEqual({ status: 'last administrator' });
    expect(await change(owner.userId, { isBlocked: false })).toEqual({ status: 'allowed' });
    const other = { ...owner, isAdministrator: true };
    const both = await Promise.all([
      change(ada.userId, { isAdministrator: false }, other),
      change(owner.userId, { isAdministrator: false }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['allowed', 'last administrator']);
    expect(await change('nobody', { isBlocked: true })).toEqual({ status: 'hidden' });
  });

  it('takes the second factor of somebody who has lost it, ends their sessions and tells them', async () => {
    const store = await scratchStore(kind);
    const { administrator: ada, owner, instructor } = await arrangeClass(store);
    const reset = (by: Person, userId: string) => resetFactors(store, by, { userId, now: NOON });
    await signIn(store, owner, sessionOf(owner));
    await signIn(store, instructor, sessionOf(instructor));
    for (const { userId } of [owner, instructor]) await giveFactors(store, userId);
    expect(await reset(ada, ada.userId)).toEqual({ status: 'yourself' });
    expect(await reset(ada, 'nobody')).toEqual({ status: 'hidden' });
    expect(await reset(instructor, owner.userId)).toEqual({ status: 'hidden' });
    expect(await store.db.passkey.count()).toBe(2);
    expect(await store.db.mail.count()).toBe(0);
    expect(await reset(ada, owner.userId)).toEqual({ status: 'allowed' });
    const { email } = await store.db.user.findUniqueOrThrow({ where: { id: owner.userId }, select: { email: true } });
    expect(await store.db.mail.findMany()).toMatchObject([
      { recipient: email, body: expect.stringContaining('/sign-in') },
    ]);
    const left = { select: { userId: true } };
    expect(await store.db.passkey.findMany(left)).toEqual([{ userId: instructor.userId }]);
    expect(await store.db.twoFactor.findMany(left)).toEqual([{ userId: instructor.userId }]);
    expect(await store.db.session.findMany(left)).toEqual([{ userId: instructor.userId }]);
    const page = await listPeople(store, ada, { search: '', page: 1 });
    if (page.status !== 'allowed') throw new Error(page.status);
    expect(page.people.filter(({ hasFactor }) => hasFactor).map(({ id }) => id)).toEqual([instructor.userId]);
  });

  it('ends the links of who is blocked, and those to the site of who looks after it no more', async () => {
    const store = await scratchStore(kind);
    const { administrator: ada, owner, groupId } = await arrangeClass(store);
    const other = { ...owner, isAdministrator: true };
    await changePerson(store, ada, { userId: owner.userId, isAdministrator: true, now: NOON });
    const wish = { maxUses: null, days: 7, now: NOON };
    await makeSiteInvite(store, other, { ...wish, role: 'administrator' });
    await makeSiteInvite(store, ada, { ...wish, role: 'member' });
    await makeInvite(store, owner, { ...wish, groupId, role: 'learner' });
    await changePerson(store, ada, { userId: owner.userId, isAdministrator: false, now: NOON });
    const left = () =>
      store.db.invite.findMany({ select: { createdBy: true, groupId: true }, orderBy: { groupId: 'asc' } });
    expect((await left()).toSorted((one) => (one.groupId === null ? -1 : 1))).toEqual([
      { createdBy: ada.userId, groupId: null },
      { createdBy: owner.userId, groupId },
    ]);
    await changePerson(store, ada, { userId: owner.userId, isBlocked: true, now: NOON });
    expect(await left()).toEqual([{ createdBy: ada.userId, groupId: null }]);
  });

  it('makes links to the site, and takes them back', async () => {
    const store = await scratchStore(kind);
    const { administrator: ada, instructor } = await arrangeClass(store);
    const wish = { role: 'member' as const, maxUses: 1, days: 7, now: NOON };
    expect(await makeSiteInvite(store, instructor, wish)).toEqual({ status: 'hidden' });
    const made = await makeSiteInvite(store, ada, wish);
    if (made.status !== 'allowed') throw new Error(made.status);
    expect(await listSiteInvites(store, ada, NOON)).toMatchObject({ invites: [{ id: made.id, uses: 0 }] });
    expect(await listSiteInvites(store, ada, NOON + 8 * 86_400_000)).toMatchObject({ invites: [] });
    expect([await leadsToSite(store, made.token), await leadsToSite(store, 'x')]).toEqual([true, false]);
    expect(await revokeSiteInvite(store, ada, { id: made.id, now: NOON })).toEqual({ status: 'allowed' });
    expect(await revokeSiteInvite(store, ada, { id: made.id, now: NOON })).toEqual({ status: 'hidden' });
    for (let one = 1; one < 20; one++) await makeSiteInvite(store, ada, wish);
    expect(await makeSiteInvite(store, ada, wish)).toMatchObject({ status: 'too many' });
  });
});
