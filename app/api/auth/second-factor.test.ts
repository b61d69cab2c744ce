import { symmetricEncrypt } from 'better-auth/crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { demandFactor, readDemandState, readSecuring } from '@/server/account/second-factor';
import { hashToken, newToken, secretNamed } from '@/server/auth/secrets';
import { forgetSessions } from '@/server/auth/session';
import { authorise } from '@/server/policy/authorise';
import { forgetProcessWide } from '@/server/process-wide';
import type { Store } from '@/server/store/open-store';
import { putDemand } from '@/server/store/second-factor';
import { KINDS } from '@/server/store/testing/scratch-database';
import { secretIn, totpOf } from '@/server/testing/totp';
import { callDoor } from '../../testing/call';
import { openSite, signUp } from '../../testing/open-site';
import { allDoors } from '../../testing/routes';
import { browser, PASSWORD as password } from './testing/browser';

const doors = await allDoors();
const NEEDED = { error: 'second-factor' };

type Browser = ReturnType<typeof browser>;

async function ask(one: Browser, method: string, path: string, body?: unknown) {
  const door = doors.find((each) => each.method === method && each.path === path);
  if (door === undefined) throw new Error(`There is no ${path}.`);
  const response = await callDoor(door, { body, headers: one.headers() });
  return { status: response.status, body: (await response.json()) as unknown };
}

/** Sets up an app; answers what it was told, and the recovery codes. */
async function setUpApp(one: Browser): Promise<{ totpURI: string; recoveryCodes: string[] }> {
  const begun = await one.post('two-factor', { password });
  const told = begun.body as { totpURI: string; recoveryCodes: string[] };
  const confirmed = await one.post('two-factor/confirm', { code: totpOf(secretIn(told.totpURI), Date.now()) });
  if (confirmed.status !== 200) throw new Error(JSON.stringify(confirmed.body));
  return told;
}

describe.each(KINDS)('a second factor on %s', (kind) => {
  let store: Store;
  beforeAll(async () => {
    const site = await openSite(kind);
    store = site.store;
    return site.close;
  });

  async function givePasskey(userId: string) {
    const key = { name: null, publicKey: 'x', counter: 0, deviceType: 'singleDevice', backedUp: false };
    await store.db.passkey.create({
      data: { ...key, id: `key of ${userId}`, credentialID: `credential of ${userId}`, userId },
      select: { id: true },
    });
  }

  it('is demanded by an administrator who has one, and then of who has none', async () => {
    const ada = await signUp(store, 'Ada');
    await store.db.user.update({ where: { id: ada.id }, data: { role: 'administrator' } });
    forgetSessions();
    const ben = await signUp(store, 'Ben');
    const demand = (one: Browser, who: string) => ask(one, 'PUT', '/api/admin/second-factor', { demand: who });
    expect(await demand(ada.one, 'everybody')).toMatchObject({ status: 409 });
    expect(await demand(ben.one, 'everybody')).toMatchObject({ status: 404 });
    expect(await ben.one.actor()).toMatchObject({ kind: 'member' });
    await setUpApp(ada.one);
    expect(await demand(ada.one, 'everybody')).toMatchObject({ status: 200 });
    expect(await readDemandState(store, await ada.one.actor())).toEqual({
      ...{ status: 'allowed', demand: 'everybody', without: { staff: 0, everybody: 1 } },
    });

    const held = await ben.one.actor();
    expect(held).toEqual({ kind: 'held', userId: ben.id, by: { session: expect.any(String) } });
    expect(authorise(held, 'account.own')).toEqual({ status: 'held' });
    expect(await demandFactor(store, held, 'off')).toEqual({ status: 'held' });
    expect(await readSecuring(store, held)).toEqual({ status: 'allowed', isHeld: true, hasPassword: true });
    for (const [method, path, body] of [
      ['GET', '/api/me/export'],
      ['POST', '/api/practice/next', {}],
      ['POST', '/api/account/tokens', { name: 'Script' }],
      ['PATCH', '/api/account', { name: 'Other' }],
    ] as const)
      expect(await ask(ben.one, method, path, body)).toMatchObject({ status: 403, body: NEEDED });
    const newPassword = 'quite another one';
    expect(await ben.one.post('password', { currentPassword: password, newPassword })).toMatchObject({
      ...{ status: 403, body: NEEDED },
    });
    expect(await ben.one.post('email', { newEmail: 'b@mail.example' })).toMatchObject({ status: 403, body: NEEDED });

    await setUpApp(ben.one);
    expect(await ben.one.actor()).toMatchObject({ kind: 'member', userId: ben.id });
    await ben.one.post('two-factor/off', { password });
    expect(await ben.one.actor()).toMatchObject({ kind: 'held' });
    expect(await ben.one.post('sign-out', {})).toMatchObject({ status: 200 });
    expect(await demand(ada.one, 'off')).toMatchObject({ status: 200 });
  });

  it('is demanded of who teaches, once they do, and of no learner', async () => {
    const cleo = await signUp(store, 'Cleo');
    await putDemand(store, { demand: 'staff', except: '' });
    const know = async () => {
      for (const name of ['sessions', 'second-factor-demand']) forgetProcessWide(name);
      return (await cleo.one.actor()).kind;
    };
    expect(await know()).toBe('member');
    await store.db.group.create({ data: { id: 'g', name: 'Class', createdAt: 1n } });
    const membership = { groupId: 'g', userId: cleo.id, joinedAt: 1n, shares: false };
    await store.db.membership.create({ data: { ...membership, role: 'learner' } });
    expect(await know()).toBe('member');
    await store.db.membership.updateMany({ data: { role: 'instructor' } });
    expect(await know()).toBe('held');
    // Whom a provider of identities signs in, it asks for what it wants.
    await store.db.account.updateMany({ where: { userId: cleo.id }, data: { password: null } });
    expect(await know()).toBe('member');
  });

  it('is a passkey, too: then the password alone neither signs in nor goes on', async () => {
    const dan = await signUp(store, 'Dan');
    const eve = await signUp(store, 'Eve');
    await givePasskey(dan.id);
    await putDemand(store, { demand: 'everybody', except: '' });
    for (const name of ['sessions', 'second-factor-demand']) forgetProcessWide(name);
    expect((await dan.one.actor()).kind).toBe('visitor');
    expect((await eve.one.actor()).kind).toBe('held');
    const again = browser();
    expect(await again.post('sign-in', { email: dan.email, password })).toMatchObject({
      ...{ status: 403, body: { message: expect.stringContaining('passkey') } },
    });
    expect(again.jar.has('checkpoint-session')).toBe(false);
    expect(await store.db.session.count({ where: { userId: dan.id } })).toBe(0);
    expect(await browser().post('sign-in', { email: dan.email, password: 'not this one' })).toMatchObject({
      status: 401,
    });
    await putDemand(store, { demand: 'off', except: '' });
    forgetProcessWide('second-factor-demand');
    expect(await again.post('sign-in', { email: dan.email, password })).toMatchObject({ status: 200 });
  });

  it.each(['makes a group', 'is let into one to teach', 'is let into one to learn'])(
    'ends what began by a password, where whose factor is a passkey %s',
    async (way) => {
      const name = way.replaceAll(' ', '-');
      const [ivy, jon] = [await signUp(store, `ivy-${name}`), await signUp(store, `jon-${name}`)];
      await givePasskey(ivy.id);
      const made = await ask(jon.one, 'POST', '/api/groups', { name: 'Class' });
      const { id: group } = made.body as { id: string };
      await putDemand(store, { demand: 'staff', except: '' });
      for (const known of ['sessions', 'second-factor-demand']) forgetProcessWide(known);
      expect((await ivy.one.actor()).kind).toBe('member');
      const role = way.endsWith('learn') ? 'learner' : 'instructor';
      const token = newToken();
      await store.db.invite.create({
        data: { id: name, groupId: group, role, tokenHash: hashToken(token), createdAt: 1n, expiresAt: 9n ** 15n },
      });
      const did = way.startsWith('makes')
        ? await ask(ivy.one, 'POST', '/api/groups', { name: 'Another' })
        : await ask(ivy.one, 'POST', '/api/join', { token });
      expect(did.status).toBeLessThan(300);
      expect((await ivy.one.actor()).kind).toBe(role === 'learner' ? 'member' : 'visitor');
      await putDemand(store, { demand: 'off', except: '' });
      forgetProcessWide('second-factor-demand');
    },
  );

  it('has recovery codes that nobody reads in the database; each signs in once, in capitals, too', async () => {
    const fay = await signUp(store, 'Fay');
    const { recoveryCodes } = await setUpApp(fay.one);
    expect(recoveryCodes).toHaveLength(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/);
    const kept = async () => (await store.db.twoFactor.findFirstOrThrow({ where: { userId: fay.id } })).backupCodes;
    const before = JSON.parse(await kept()) as string[];
    expect(before).toHaveLength(10);
    for (const hash of before) expect(hash).toMatch(/^sha256:[\w-]{43}$/);
    const recover = async (code: string) => {
      const one = browser();
      expect(await one.post('sign-in', { email: fay.email, password })).toMatchObject({
        body: { status: 'second-factor' },
      });
      return (await one.post('sign-in/recovery', { code })).status;
    };
    const [first = '', second = ''] = recoveryCodes;
    expect(await recover(first.toUpperCase().replaceAll('-', ' '))).toBe(200);
    expect(await recover(first)).toBe(401);
    expect(await recover(before[1] ?? '')).toBe(401);
    expect(JSON.parse(await kept())).toEqual(before.slice(1));
    expect(await recover(second)).toBe(200);
  });

  it('takes recovery codes from before, which were encrypted, and keeps hashes of the rest', async () => {
    const gil = await signUp(store, 'Gil');
    await setUpApp(gil.one);
    const old = ['aB3dE-fGh1J', 'Zz9yX-wVu8T'];
    const backupCodes = await symmetricEncrypt({ key: await secretNamed('auth-secret'), data: JSON.stringify(old) });
    await store.db.twoFactor.updateMany({ where: { userId: gil.id }, data: { backupCodes } });
    const recover = async (code: string) => {
      const one = browser();
      await one.post('sign-in', { email: gil.email, password });
      return (await one.post('sign-in/recovery', { code })).status;
    };
    expect(await recover('ab3de-fgh1j')).toBe(401);
    expect(await recover('aB3dE-fGh1J')).toBe(200);
    expect(JSON.stringify(await store.db.twoFactor.findFirst({ where: { userId: gil.id } }))).toContain('sha256:');
    expect(await recover('aB3dE-fGh1J')).toBe(401);
    expect(await recover('Zz9yX-wVu8T')).toBe(200);
  });
});
