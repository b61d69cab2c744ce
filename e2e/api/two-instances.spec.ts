import { randomUUID } from 'node:crypto';
import { startScratchPostgres } from '@/scripts/scratch-postgres.mjs';
import { PASSWORD, signIn, signUp, takeCookies } from '../arrange/account';
import { type Balancer, balance } from '../arrange/balancer';
import { answerTo, guestOf, nextQuestion } from '../arrange/guest';
import { type ProductionServer, prepareDatabase, startServer, temporaryFolder } from '../arrange/production-server';
import { expect, test } from '../test';

const [FIRST, SECOND] = [0, 1];

test.describe('two servers of one PostgreSQL, behind one address:', () => {
  test.describe.configure({ mode: 'serial', timeout: 480_000 });

  let balancer: Balancer;
  let database = '';
  const servers: ProductionServer[] = [];
  const endings: (() => Promise<unknown>)[] = [];

  test.beforeAll(async () => {
    const postgres = await startScratchPostgres();
    endings.push(() => postgres.stop());
    await postgres.create('several');
    database = postgres.urlOf('several');
    const settings = { DATABASE_URL: database, SIGN_UPS: 'open', ANSWERS_PER_MINUTE: '120' };
    for (const at of [FIRST, SECOND]) {
      const data = await temporaryFolder();
      endings.push(() => data.remove());
      if (at === FIRST) await prepareDatabase(data.path, settings);
      const server = await startServer(data.path, 'e2e/banks/small', settings);
      endings.push(() => server.stop());
      servers.push(server);
    }
    balancer = await balance(servers.map(({ origin }) => origin));
    endings.push(() => balancer.stop());
  });
  test.afterAll(async () => {
    for (const end of endings.reverse()) await end();
  });
  test.beforeEach(() => balancer.sendTo('all'));

  test('who signs in on one answers on the other, and one log has it all', async () => {
    balancer.sendTo(FIRST);
    const account = await signUp(balancer.origin, { name: 'Ann', database });
    const learner = guestOf(() => balancer.origin, account.cookie);
    const question = await nextQuestion(learner);
    balancer.sendTo(SECOND);
    const answer = answerTo(question);
    expect((await learner.answers({ answers: [answer] })).results).toMatchObject([{ status: 'accepted' }]);
    balancer.sendTo(FIRST);
    expect((await learner.answers({ answers: [answer] })).results).toMatchObject([{ status: 'repeated' }]);
    expect((await learner.export()).reviews).toMatchObject([{ id: answer.id }]);
    expect(balancer.given.every((count) => count > 0)).toBe(true);
  });

  test('a journey in a browser goes over both, page by page', async ({ page, context, watch }) => {
    // This page is of another address than the worker's own server.
    watch.expectFault('request to another host');
    const account = await signUp(balancer.origin, { name: 'Bea', database });
    await takeCookies(context, balancer.origin, account);
    await page.goto(`${balancer.origin}/practice`);
    const question = page.getByRole('region', { name: 'Question' });
    await question.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Sure', exact: true }).click();
    await expect(page.getByRole('heading', { name: /^(Right|Not right)$/ })).toBeVisible();
    await page.goto(`${balancer.origin}/progress`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('who signs out on one is out on the other', async () => {
    balancer.sendTo(FIRST);
    const account = await signUp(balancer.origin, { name: 'Cleo', database });
    balancer.sendTo(SECOND);
    const learner = guestOf(() => balancer.origin, account.cookie);
    expect((await learner.get('/api/me/export')).status).toBe(200);
    balancer.sendTo(FIRST);
    expect((await account.post('/api/auth/sign-out', {})).status).toBe(200);
    balancer.sendTo(SECOND);
    // Within a second, as server/auth/actor.test.ts has it by a clock of its own.
    await expect.poll(async () => (await learner.get('/api/me/export')).status).toBe(401);
  });

  test('a guest’s cookie that one server signed is known to the other', async () => {
    const guest = guestOf(() => balancer.origin);
    for (let turn = 0; turn < 4; turn++) await nextQuestion(guest);
    expect((await guest.get('/api/me/export')).status).toBe(200);
    expect((await guest.get('/api/me/export')).status).toBe(200);
  });

  test('answers are counted by both together, and those too many are taken later', async () => {
    const account = await signUp(balancer.origin, { name: 'Eve', database });
    const learner = guestOf(() => balancer.origin, account.cookie);
    const question = await nextQuestion(learner);
    const made = () => ({ answers: [{ ...answerTo(question), id: randomUUID() }] });
    let taken = 0;
    let refused = await learner.post('/api/practice/answers', made());
    while (refused.status === 200 && taken < 300) {
      taken += 1;
      refused = await learner.post('/api/practice/answers', made());
    }
    expect(refused.status).toBe(429);
    expect(taken).toBeGreaterThanOrEqual(120);
    expect(taken).toBeLessThanOrEqual(140);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });

  test('the same account on two devices, one on each server, loses no answer', async () => {
    const account = await signUp(balancer.origin, { name: 'Fay', database });
    const devices = [account, await signIn(balancer.origin, account)];
    const learners = devices.map(({ cookie }, at) => guestOf(() => servers[at]?.origin ?? '', cookie));
    const first = await nextQuestion(learners[0] ?? guestOf(() => balancer.origin));
    const answers = learners.map(() => answerTo(first));
    const results = await Promise.all(
      learners.map(
        async (learner, at) => (await learner.answers({ answers: [answers[at] ?? answerTo(first)] })).results[0],
      ),
    );
    // One question counts once, whoever was first; the other device is told.
    expect(results.map((result) => result?.status).sort()).toEqual(['accepted', 'conflict']);
    expect((await learners[1]?.export())?.reviews).toHaveLength(1);
  });

  // The last one: it closes the door to the address that all of them come from.
  test('wrong passwords are counted by both together', async () => {
    const account = await signUp(balancer.origin, { name: 'Dora', database });
    const statuses: number[] = [];
    for (let turn = 0; turn < 7; turn++) {
      const tried = await fetch(`${balancer.origin}/api/auth/sign-in`, {
        method: 'POST',
        headers: { origin: balancer.origin, 'content-type': 'application/json' },
        body: JSON.stringify({ email: account.email, password: `${PASSWORD} ${turn}` }),
      });
      statuses.push(tried.status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });
});
