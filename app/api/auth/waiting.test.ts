import { beforeAll, describe, expect, it } from 'vitest';
import { listWaiting } from '@/server/account/waiting';
import { LEAST_MS } from '@/server/auth/even-time';
import { maySignUp } from '@/server/auth/sign-up';
import { forgetProcessWide } from '@/server/process-wide';
import type { Store } from '@/server/store/open-store';
import { KINDS } from '@/server/store/testing/scratch-database';
import { arrangeAccount, arrangeGroup } from '@/server/testing/arrange-accounts';
import { callDoor } from '../../testing/call';
import { openSite, signUp } from '../../testing/open-site';
import { allDoors } from '../../testing/routes';
import { browser, PASSWORD as password } from './testing/browser';

const doors = await allDoors();
const ADMISSION = '/api/admin/people/[user]/admission';

type Browser = ReturnType<typeof browser>;

async function ask(
  one: Browser,
  method: string,
  path: string,
  { body = {}, params = {} }: { body?: object; params?: Record<string, string> },
) {
  const door = doors.find((each) => each.method === method && each.path === path);
  if (door === undefined) throw new Error(`There is no ${path}.`);
  const response = await callDoor(door, { body, params, headers: one.headers() });
  return { status: response.status, body: (await response.json()) as { token?: string } };
}

describe.each(KINDS)('where no letters are sent, on %s', (kind) => {
  let store: Store;
  let ada: Browser;
  beforeAll(async () => {
    const site = await openSite(kind);
    store = site.store;
    ada = (await signUp(store, 'Ada')).one;
    await store.db.user.update({ where: { email: 'ada@mail.example' }, data: { role: 'administrator' } });
    forgetProcessWide('sessions');
    return site.close;
  });

  const idOf = async (email: string) => (await store.db.user.findUniqueOrThrow({ where: { email } })).id;

  async function inviteTo(wish: object): Promise<string> {
    const made = await ask(ada, 'POST', '/api/admin/invites', {
      body: { role: 'member', maxUses: 1, days: 1, ...wish },
    });
    expect(made.status).toBe(201);
    return `/join/${made.body.token}`;
  }

  it('signing up, and then signing in with what was chosen, tells nobody whether the address had an account', async () => {
    const account = { name: 'Mallory', password: 'a password of mine' };
    const [known, fresh] = ['ada@mail.example', 'nobody@mail.example'];
    const seen = async (email: string) => {
      const one = browser();
      const made = await one.post('sign-up', { ...account, email });
      const tried = await one.post('sign-in', { email, password: account.password });
      const again = await one.post('sign-up', { ...account, email });
      const forgot = await one.post('forgot', { email });
      return [made, tried, again, forgot].map(({ status, body, headers }) => ({
        status,
        body,
        headers: [...headers.keys()],
      }));
    };
    const [ofKnown, ofFresh] = [await seen(known), await seen(fresh)];
    expect(ofFresh).toEqual(ofKnown);
    expect(ofFresh).toMatchObject([
      { status: 200, body: { next: 'wait' } },
      { status: 401 },
      { status: 200 },
      { status: 200 },
    ]);
    expect(await ada.actor()).toMatchObject({ kind: 'member' });
  });

  it.each([
    ['sign-up', { name: 'Mallory', email: 'ada@mail.example', password }],
    ['sign-in', { email: 'ada@mail.example', password: 'not this one' }],
    ['forgot', { email: 'ada@mail.example' }],
  ])('%s is answered no sooner than the slower of both would be', async (path, body) => {
    const begun = performance.now();
    await browser().post(path, body);
    // A timer may ring a moment early.
    expect(performance.now() - begun).toBeGreaterThan(LEAST_MS - 5);
  });

  it('an invite for whoever has it is used up by an address that has an account, as by one that has none', async () => {
    const left: unknown[] = [];
    for (const email of ['ada@mail.example', 'someone@mail.example']) {
      const next = await inviteTo({});
      const one = browser();
      process.env.SIGN_UPS = 'invite';
      forgetProcessWide('env');
      const made = await one.post('sign-up', { name: 'Mallory', email, password, next });
      left.push([
        made.status,
        made.body,
        await maySignUp(next),
        (await one.post('sign-up', { name: 'M', email: 'x@mail.example', password, next })).status,
      ]);
    }
    expect(left[1]).toEqual(left[0]);
    expect(left[0]).toEqual([200, { status: 'accepted', next: 'wait' }, null, 404]);
    process.env.SIGN_UPS = 'open';
    forgetProcessWide('env');
  });

  it('administrators alone let somebody in or turn them away, and only who waits', async () => {
    const one = browser();
    const email = 'wanda@mail.example';
    await one.post('sign-up', { name: 'Wanda', email, password });
    const params = { user: await idOf(email) };
    const { one: learner } = await signUp(store, 'Leo');
    const owner = await signUp(store, 'Olga');
    const owns = await arrangeAccount(store);
    await arrangeGroup(store, { owner: { ...owns, userId: await idOf(owner.email) }, learners: [] }, 'Evening class');
    for (const [who, status] of [
      [browser(), 401],
      [one, 401],
      [learner, 404],
      [owner.one, 404],
    ] as const)
      for (const method of ['PUT', 'DELETE'])
        expect(await ask(who, method, ADMISSION, { params })).toMatchObject({ status });
    expect(await listWaiting(store, await ada.actor())).toMatchObject({
      waiting: expect.arrayContaining([expect.objectContaining({ email, name: 'Wanda' })]),
    });
    expect(await listWaiting(store, await learner.actor())).toEqual({ status: 'hidden' });

    expect(await one.post('sign-in', { email, password })).toMatchObject({ status: 401 });
    expect(await ask(ada, 'PUT', ADMISSION, { params })).toMatchObject({ status: 200 });
    expect(await one.post('sign-in', { email, password })).toMatchObject({ status: 200 });
    for (const method of ['PUT', 'DELETE'])
      expect(await ask(ada, method, ADMISSION, { params })).toMatchObject({ status: 404 });
    expect(await idOf(email)).toBe(params.user);

    const gone = 'gus@mail.example';
    await one.post('sign-up', { name: 'Gus', email: gone, password });
    expect(await ask(ada, 'DELETE', ADMISSION, { params: { user: await idOf(gone) } })).toMatchObject({ status: 200 });
    expect(await store.db.user.count({ where: { email: gone } })).toBe(0);
    expect(await store.db.mail.count({ where: { recipient: gone } })).toBe(0);
  });

  it('the link of a letter in the log lets in as well', async () => {
    const one = browser();
    const email = 'vera@mail.example';
    await one.post('sign-up', { name: 'Vera', email, password, next: '/plan' });
    const { body } = await store.db.mail.findFirstOrThrow({ where: { recipient: email } });
    const link = new URL(/^http\S+$/m.exec(body)?.[0] ?? '');
    expect(link.searchParams.get('next')).toBe('/plan');
    expect(await one.post('verify', { token: link.searchParams.get('token') })).toMatchObject({ status: 200 });
    expect(await one.actor()).toEqual({ kind: 'visitor' });
    expect(await one.post('sign-in', { email, password })).toMatchObject({ status: 200 });
  });

  it('an invite for one address lets that one in at once, and no other, whatever the role', async () => {
    const next = await inviteTo({ email: 'Ines@mail.example', role: 'administrator' });
    expect(await maySignUp(next)).toEqual({ email: 'ines@mail.example' });
    const one = browser();
    const account = { name: 'Ines', password, next };
    expect(await one.post('sign-up', { ...account, email: 'mallory@mail.example' })).toMatchObject({ status: 404 });
    expect(await one.post('sign-up', { ...account, email: 'ines@mail.example' })).toMatchObject({
      ...{ status: 200, body: { status: 'accepted', next: 'sign in' } },
    });
    expect(await one.post('sign-in', { email: 'ines@mail.example', password })).toMatchObject({ status: 200 });
    expect(await one.actor()).toMatchObject({ isAdministrator: true });
    expect(await maySignUp(next)).toEqual({ email: null });
    const many = await ask(ada, 'POST', '/api/admin/invites', {
      body: { role: 'member', email: 'x@mail.example', maxUses: 2, days: 1 },
    });
    expect(many.status).toBe(400);
  });
});
