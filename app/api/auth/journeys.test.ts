import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeWelcomeLink } from '@/server/auth/first-administrator';
import { guestCookie } from '@/server/auth/guest-cookie';
import { securityLog } from '@/server/auth/security-log';
import { forgetSessions } from '@/server/auth/session';
import { exportLearner } from '@/server/practice/export-learner';
import { cards, greet, practiceOn, rightAnswer, send } from '@/server/practice/testing/arrange';
import { forgetProcessWide } from '@/server/process-wide';
import type { Store } from '@/server/store/open-store';
import { KINDS } from '@/server/store/testing/scratch-database';
import { letInByEmail } from '@/server/testing/let-in';
import { serveAnew } from '../../testing/serve-anew';
import { browser, PASSWORD as password } from './testing/browser';

const tokenOf = (path: string | null): string => path?.split('/').at(-1) ?? '';

describe.each(KINDS)('accounts on %s, from the first one on', (kind) => {
  let store: Store;
  beforeAll(async () => {
    delete process.env.SIGN_UPS;
    store = await serveAnew(kind);
  });
  afterAll(() => store.close());

  it('begins with a link that makes one administrator, once', async () => {
    const one = browser();
    const [first, second] = [tokenOf(await makeWelcomeLink()), tokenOf(await makeWelcomeLink())];
    const account = { name: 'Ada', email: 'Ada@mail.example', password };
    expect(await one.post('welcome', { ...account, token: `${first}x` })).toMatchObject({ status: 404 });
    expect(await one.post('welcome', { ...account, token: first })).toMatchObject({ status: 200 });
    expect(await one.post('welcome', { ...account, token: first, email: 'b@mail.example' })).toMatchObject({
      status: 404,
    });
    expect(await one.post('welcome', { ...account, token: second, email: 'b@mail.example' })).toMatchObject({
      status: 404,
    });
    expect(await makeWelcomeLink()).toBeNull();
    expect(await one.post('sign-in', { email: 'ada@mail.example', password })).toMatchObject({
      ...{ status: 200, body: { status: 'signed-in' } },
    });
    expect(await one.actor()).toMatchObject({ kind: 'member', isAdministrator: true });
  });

  it('lets nobody sign up without an invite, and leaves no session when it does', async () => {
    const one = browser();
    const account = { name: 'Bob', email: 'bob@mail.example', password };
    expect(await one.post('sign-up', account)).toMatchObject({ status: 404 });
    process.env.SIGN_UPS = 'open';
    forgetProcessWide('env');
    const made = await one.post('sign-up', account);
    const known = await one.post('sign-up', { ...account, password: 'another password' });
    expect(made).toMatchObject({ status: 200, body: { status: 'accepted', next: 'wait' } });
    expect([known.status, known.body]).toEqual([made.status, made.body]);
    expect(one.jar.size).toBe(0);
    expect(
      await store.db.mail.findMany({ select: { recipient: true, subject: true }, orderBy: { subject: 'asc' } }),
    ).toEqual([
      { recipient: 'bob@mail.example', subject: 'Confirm your address for Checkpoint' },
      { recipient: 'bob@mail.example', subject: 'You have a Checkpoint account' },
    ]);
    await letInByEmail(store, 'bob@mail.example');
    expect(await one.post('sign-in', { email: 'bob@mail.example', password: 'another password' })).toMatchObject({
      status: 401,
    });
    expect(await one.post('sign-in', { email: 'bob@mail.example', password })).toMatchObject({ status: 200 });
  });

  it('makes what a guest has practised the account’s, and the guest’s cookie nobody’s', async () => {
    const practice = practiceOn(store, cards('a-1', 'a-2'));
    const { learnerId, question } = await greet(practice);
    await send(practice, learnerId, [rightAnswer(question)]);
    const one = browser();
    const cookie = (await guestCookie(learnerId)).split(';')[0] ?? '';
    one.jar.set('checkpoint-guest', cookie.split('=')[1] ?? '');
    await one.post('sign-in', { email: 'bob@mail.example', password });
    const actor = await one.actor();
    if (actor.kind !== 'member') throw new Error(actor.kind);
    expect((await exportLearner(practice, actor.learnerId))?.reviews).toHaveLength(1);
    expect(one.jar.has('checkpoint-guest')).toBe(false);
    expect(await exportLearner(practice, learnerId)).toBeNull();
  });

  it('ends a session for every process, and all of them with another password', async () => {
    const [here, there] = [browser(), browser()];
    for (const each of [here, there]) await each.post('sign-in', { email: 'bob@mail.example', password });
    expect(await here.post('sign-out', {})).toMatchObject({ status: 200 });
    expect(await here.actor()).toEqual({ kind: 'visitor' });
    await here.post('sign-in', { email: 'bob@mail.example', password });
    const wrong = await here.post('password', { currentPassword: 'not this one', newPassword: 'quite another one' });
    expect(wrong).toMatchObject({ status: 400, body: { message: 'This is not your password.' } });
    const before = here.jar.get('checkpoint-session');
    expect(await here.post('password', { currentPassword: password, newPassword: 'quite another one' })).toMatchObject({
      status: 200,
    });
    expect(here.jar.get('checkpoint-session')).not.toBe(before);
    forgetSessions();
    expect(await there.actor()).toEqual({ kind: 'visitor' });
    expect(await here.actor()).toMatchObject({ kind: 'member' });
  });

  it('resets a password by a letter’s link, once', async () => {
    const one = browser();
    await store.db.mail.deleteMany();
    const known = await one.post('forgot', { email: 'bob@mail.example' });
    const unknown = await one.post('forgot', { email: 'nobody@mail.example' });
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const letters = await store.db.mail.findMany({ select: { recipient: true, body: true } });
    expect(letters).toMatchObject([{ recipient: 'bob@mail.example' }]);
    const token = /\/reset\/([\w-]+)/.exec(letters[0]?.body ?? '')?.[1];
    const { id: userId } = await store.db.user.findUniqueOrThrow({ where: { email: 'bob@mail.example' } });
    const [mine, others] = ['mine', 'another’s'].map((id) => ({ id, name: id, tokenHash: id, createdAt: 1n }));
    if (mine === undefined || others === undefined) throw new Error('There are two.');
    const ada = await store.db.user.findUniqueOrThrow({ where: { email: 'ada@mail.example' } });
    await store.db.apiToken.createMany({
      data: [
        { ...mine, userId },
        { ...others, userId: ada.id },
      ],
    });
    expect(await one.post('reset', { token, newPassword: password })).toMatchObject({ status: 200 });
    expect(await store.db.apiToken.findMany({ where: { revokedAt: null }, select: { id: true } })).toEqual([
      { id: 'another’s' },
    ]);
    expect(await one.post('reset', { token, newPassword: 'once more this' })).toMatchObject({ status: 400 });
    expect(await one.post('sign-in', { email: 'bob@mail.example', password })).toMatchObject({ status: 200 });
  });

  it('lets nobody choose what is tried first, in none of the places where a password is chosen', async () => {
    const one = browser();
    const account = { name: 'Zoe', email: 'zoe@mail.example' };
    const refused = { status: 400, body: { message: expect.stringMatching(/^(Very many people|This password is)/) } };
    for (const weak of ['qwertyuiop', 'Checkpoint-2026'])
      expect(await one.post('sign-up', { ...account, password: weak })).toMatchObject(refused);
    expect(await store.db.user.count({ where: { email: account.email } })).toBe(0);
    await one.post('sign-in', { email: 'bob@mail.example', password });
    for (const newPassword of ['1234567890', 'bob bob bob bob'])
      expect(await one.post('password', { currentPassword: password, newPassword })).toMatchObject(refused);
    await store.db.mail.deleteMany();
    await store.db.throttle.deleteMany();
    await one.post('forgot', { email: 'bob@mail.example' });
    const [letter] = await store.db.mail.findMany({ select: { body: true } });
    const token = /\/reset\/([\w-]+)/.exec(letter?.body ?? '')?.[1];
    for (const newPassword of ['password123', 'bobbobbobbob'])
      expect(await one.post('reset', { token, newPassword })).toMatchObject(refused);
    expect(await one.post('reset', { token, newPassword: password })).toMatchObject({ status: 200 });
  });

  it('logs who signed in, who did not and what was wished, and nothing that anybody wrote', async () => {
    const lines: string[] = [];
    securityLog().write = (line) => void lines.push(line);
    const one = browser();
    await one.post('sign-in', { email: 'bob@mail.example', password: 'not this one at all' });
    await one.post('sign-in', { email: 'bob@mail.example', password });
    await one.post('sign-out', {});
    securityLog().write = () => undefined;
    const { id } = await store.db.user.findUniqueOrThrow({
      where: { email: 'bob@mail.example' },
      select: { id: true },
    });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { log: 'security', what: 'sign-in', outcome: 'refused', user: null, tried: expect.stringMatching(/^[\w-]{16}$/) },
      { log: 'security', what: 'sign-in', outcome: 'done', user: id },
      { log: 'security', what: 'sign-out', outcome: 'done', user: id },
    ]);
    expect(lines.join()).not.toMatch(/bob|mail\.example|not this one|correct horse/i);
  });

  it('makes who guesses wait, known or not, alike, for the work of as many passwords', async () => {
    const told: string[][] = [];
    const hashed: number[] = [];
    const asked = vi.spyOn(Worker.prototype, 'postMessage');
    for (const email of ['bob@mail.example', 'nobody2@mail.example']) {
      await store.db.throttle.deleteMany();
      asked.mockClear();
      const one = browser();
      const answers = [];
      for (let guess = 0; guess < 7; guess++) {
        const { status, body } = await one.post('sign-in', { email, password: `guess number ${guess}` });
        answers.push(`${status} ${JSON.stringify(body)}`);
      }
      told.push(answers);
      hashed.push(asked.mock.calls.filter(([job]) => typeof job === 'object' && 'password' in job).length);
    }
    asked.mockRestore();
    expect(hashed).toEqual([5, 5]);
    expect(told[0]).toEqual(told[1]);
    expect(told[0]?.map((answer) => answer.slice(0, 3))).toEqual(['401', '401', '401', '401', '401', '429', '429']);
    await store.db.throttle.deleteMany();
  });

  it('keeps out who is blocked, and says nothing of it', async () => {
    const one = browser();
    await one.post('sign-in', { email: 'bob@mail.example', password });
    await store.db.user.updateMany({ where: { email: 'bob@mail.example' }, data: { blockedAt: 1n } });
    forgetSessions();
    expect(await one.actor()).toEqual({ kind: 'visitor' });
    expect(await browser().post('sign-in', { email: 'bob@mail.example', password })).toMatchObject({
      ...{ status: 401, body: { error: 'wrong' } },
    });
  });
});
