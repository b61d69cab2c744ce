import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '@/server/auth/actor';
import { forgetSessions } from '@/server/auth/session';
import { forgetProcessWide } from '@/server/process-wide';
import { deleteAccount } from '@/server/store/delete-account';
import type { Store } from '@/server/store/open-store';
import { serveInProcess } from '../../testing/serve-in-process';
import { browser, PASSWORD } from './testing/browser';

const SETTINGS = { SIGN_UPS: 'open', SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'checkpoint@mail.example' };
let store: Store;

beforeAll(async () => {
  Object.assign(process.env, SETTINGS);
  store = await serveInProcess();
});
afterAll(() => {
  for (const name of Object.keys(SETTINGS)) delete process.env[name];
  forgetProcessWide('env');
});

/** The links in letters to an address, the latest last; the letters are gone afterwards. */
async function linksTo(recipient: string): Promise<URL[]> {
  const letters = await store.db.mail.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } });
  await store.db.mail.deleteMany({ where: { recipient } });
  return letters.map(({ body }) => new URL(/^http\S+$/m.exec(body)?.[0] ?? ''));
}

const tokenOf = (link: URL | undefined): string => link?.searchParams.get('token') ?? '';

describe('where letters are sent', () => {
  it('an address is confirmed before anybody is signed in, and until then nothing tells that it is known', async () => {
    const one = browser();
    const account = { email: 'ann@mail.example', password: PASSWORD };
    const made = await one.post('sign-up', { ...account, name: 'Ann', next: '/plan' });
    expect(made).toMatchObject({ status: 200, body: { status: 'accepted', next: 'letter' } });
    const [link] = await linksTo(account.email);
    expect(link?.pathname).toBe('/verify');
    expect(link?.searchParams.get('next')).toBe('/plan');
    const early = await one.post('sign-in', account);
    const unknown = await one.post('sign-in', { ...account, email: 'nobody@mail.example' });
    expect(early.status).toBe(401);
    expect([early.status, early.body]).toEqual([unknown.status, unknown.body]);
    expect(await one.post('verify', { token: `${tokenOf(link)}x` })).toMatchObject({ status: 401 });
    expect(await one.post('verify', { token: tokenOf(link) })).toMatchObject({ status: 200 });
    expect(one.jar.size).toBe(0);
    expect(await one.post('sign-in', account)).toMatchObject({ status: 200 });
  });

  it('an address is changed by a letter to the old one, then by one to the new one, and opens nothing by itself', async () => {
    const one = browser();
    await one.post('sign-in', { email: 'ann@mail.example', password: PASSWORD });
    await linksTo('ann@mail.example');
    expect(await one.post('email', { newEmail: 'ann.new@mail.example' })).toMatchObject({ status: 200 });
    const elsewhere = browser();
    const [agree] = await linksTo('ann@mail.example');
    expect(await elsewhere.post('verify', { token: tokenOf(agree) })).toMatchObject({ status: 200 });
    const [confirm] = await linksTo('ann.new@mail.example');
    expect(await elsewhere.post('verify', { token: tokenOf(confirm) })).toMatchObject({ status: 200 });
    expect(elsewhere.jar.size).toBe(0);
    expect(await elsewhere.actor()).toEqual({ kind: 'visitor' });
    forgetSessions();
    expect(await one.actor()).toMatchObject({ kind: 'member' });
    expect(await elsewhere.post('sign-in', { email: 'ann.new@mail.example', password: PASSWORD })).toMatchObject({
      status: 200,
    });
  });

  it('a change to an address that another account has goes on as any other, and ends at a letter to its owner', async () => {
    const bob = { email: 'bob@mail.example', password: PASSWORD };
    await browser().post('sign-up', { ...bob, name: 'Bob' });
    await browser().post('verify', { token: tokenOf((await linksTo(bob.email))[0]) });
    const one = browser();
    await one.post('sign-in', { email: 'ann.new@mail.example', password: PASSWORD });
    const seen = async (newEmail: string) => {
      const asked = await one.post('email', { newEmail });
      const letters = await store.db.mail.findMany({ where: { recipient: 'ann.new@mail.example' } });
      const told = letters.map(({ subject, body }) => [
        subject,
        body.replace(newEmail, 'ADDRESS').replace(/token=\S+/, ''),
      ]);
      const [agree] = await linksTo('ann.new@mail.example');
      const agreed = await one.post('verify', { token: tokenOf(agree) });
      return [asked.status, asked.body, told, agreed.status, agreed.body];
    };
    await store.db.throttle.deleteMany();
    const ofKnown = await seen(bob.email);
    expect(await seen('nobody.else@mail.example')).toEqual(ofKnown);
    expect(ofKnown[2]).toHaveLength(1);
    const toBob = await store.db.mail.findMany({ where: { recipient: bob.email }, select: { subject: true } });
    expect(toBob).toEqual([{ subject: 'You have a Checkpoint account' }]);
    expect(await browser().post('sign-in', bob)).toMatchObject({ status: 200 });
  });

  it('three letters an hour are sent for an address, known or not', async () => {
    await store.db.throttle.deleteMany();
    for (const email of ['ann.new@mail.example', 'nobody@mail.example']) {
      const one = browser();
      const answers = [];
      for (let time = 0; time < 4; time++) answers.push((await one.post('forgot', { email })).status);
      expect(answers, email).toEqual([200, 200, 200, 429]);
    }
    expect(await linksTo('ann.new@mail.example')).toHaveLength(3);
    expect(await linksTo('nobody@mail.example')).toHaveLength(0);
  });

  it('a letter to an address that is not confirmed goes with the account', async () => {
    const one = browser();
    await one.post('sign-in', { email: 'ann.new@mail.example', password: PASSWORD });
    await one.post('email', { newEmail: 'ann.newer@mail.example' });
    const [agree] = await linksTo('ann.new@mail.example');
    await browser().post('verify', { token: tokenOf(agree) });
    const waiting = { where: { recipient: 'ann.newer@mail.example' } };
    expect(await store.db.mail.count(waiting)).toBe(1);
    const { userId } = (await one.actor()) as Member;
    expect(await deleteAccount(store, userId)).toMatchObject({ status: 'deleted' });
    expect(await store.db.mail.count(waiting)).toBe(0);
  });
});
