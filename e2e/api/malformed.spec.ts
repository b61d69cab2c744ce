import { randomUUID } from 'node:crypto';
import { answerTo, guestOf, nextQuestion } from '../arrange/guest';
import { expect, test } from '../test';

const answer = {
  id: 'a-1',
  issued: 'i-1',
  response: { choices: ['a'] },
  confidence: 'sure',
  effortMs: 1000,
  answeredAt: '2026-11-21T09:00:00.000Z',
};

const answers = '/api/practice/answers';
const next = '/api/practice/next';
const marks = '/api/practice/marks';
const undo = '/api/practice/undo';
const missReasons = '/api/practice/miss-reasons';
const reports = '/api/practice/reports';

/** What is sent, to which door, and what is wrong with it. Each answer body is right but for one thing. */
const bad: [string, string, unknown, Record<string, string>?][] = [
  ['no JSON', answers, 'answers=1'],
  ['half a JSON', answers, '{"answers":['],
  ['nothing at all', answers, ''],
  ['a list', answers, [answer]],
  ['null', answers, 'null'],
  ['no answers', answers, {}],
  ['an empty batch', answers, { answers: [] }],
  ['201 answers', answers, { answers: Array.from({ length: 201 }, (_, at) => ({ ...answer, id: `a-${at}` })) }],
  ['one bad answer among good ones', answers, { answers: [answer, { ...answer, id: 'a-2', confidence: 'very' }] }],
  ['an answer that is a text', answers, { answers: ['a'] }],
  ['no id', answers, { answers: [{ ...answer, id: undefined }] }],
  ['an empty id', answers, { answers: [{ ...answer, id: '' }] }],
  ['an id of 1,000 letters', answers, { answers: [{ ...answer, id: 'a'.repeat(1000) }] }],
  ['an id that is a number', answers, { answers: [{ ...answer, id: 1 }] }],
  ['an issued that is an object', answers, { answers: [{ ...answer, issued: { $ne: null } }] }],
  ['no response', answers, { answers: [{ ...answer, response: undefined }] }],
  ['a response of no known form', answers, { answers: [{ ...answer, response: { letter: 'A' } }] }],
  ['a response of two forms', answers, { answers: [{ ...answer, response: { choices: ['a'], dontKnow: true } }] }],
  ['choices that are no list', answers, { answers: [{ ...answer, response: { choices: 'a' } }] }],
  ['choices that are numbers', answers, { answers: [{ ...answer, response: { choices: [0] } }] }],
  ['a confidence of its own', answers, { answers: [{ ...answer, confidence: 'certain' }] }],
  ['a negative effort', answers, { answers: [{ ...answer, effortMs: -1 }] }],
  ['an endless effort', answers, { answers: [{ ...answer, effortMs: 1e300 }] }],
  ['an effort that is a text', answers, { answers: [{ ...answer, effortMs: '1000' }] }],
  ['a time that is none', answers, { answers: [{ ...answer, answeredAt: 'yesterday' }] }],
  ['a time that is a number', answers, { answers: [{ ...answer, answeredAt: 1_700_000_000_000 }] }],
  ['a field that nobody knows', answers, { answers: [{ ...answer, correct: true }] }],
  ['next that is no yes or no', answers, { answers: [answer], next: 'please' }],
  ['another content type', answers, JSON.stringify({ answers: [answer] }), { 'content-type': 'text/plain' }],
  ['a form', answers, 'answers=1', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['a megabyte', answers, { answers: [answer], pad: 'x'.repeat(1_048_576) }],
  ['a topic that is a list', next, { topic: ['a'] }],
  ['a time zone that is none', next, { timeZone: 'Mars/Olympus' }],
  ['a field that nobody knows', next, { seed: '1' }],
  ['a verdict that is neither now nor at the end', answers, { answers: [answer], verdict: 'later' }],
  ['no question', marks, { flagged: true }],
  ['a flag that is no yes or no', marks, { issued: 'i-1', flagged: 'yes' }],
  ['a day of its own', marks, { issued: 'i-1', buriedUntil: '2036-01-01T00:00:00.000Z' }],
  ['a note of 10,001 characters', marks, { issued: 'i-1', note: 'x'.repeat(10_001) }],
  ['a question that was never handed out', marks, { issued: 'i-1', flagged: true }],
  ['no answer', undo, {}],
  ['an answer that is a list', undo, { answer: ['a-1'] }],
  ['an answer that was never given', undo, { answer: 'a-1' }],
  ['a reason of its own', missReasons, { answer: 'a-1', reason: 'bad luck' }],
  ['an answer that was never given', missReasons, { answer: 'a-1', reason: 'clue' }],
  ['no comment', reports, { answer: 'a-1' }],
  ['a comment of blanks', reports, { answer: 'a-1', comment: '  \n ' }],
  ['a comment of 2,001 characters', reports, { answer: 'a-1', comment: 'x'.repeat(2_001) }],
  ['an answer that was never given', reports, { answer: 'a-1', comment: 'It is unclear.' }],
];

for (const [what, path, body, headers] of bad) {
  test(`${path} refuses ${what} with a sentence and writes nothing`, async ({ guest, server }) => {
    await nextQuestion(guest);
    const before = await guest.export();
    const refused = await guest.post(path, body, headers);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.status).toBeLessThan(500);
    expect(refused.body).toMatchObject({
      error: expect.any(String),
      message: expect.stringMatching(/^[A-Z].{10,}\.$/s),
    });
    expect(await guest.export()).toEqual(before);

    const stranger = guestOf(() => server.origin);
    expect((await stranger.post(path, body, headers)).headers.get('set-cookie')).toBeNull();
  });
}

test('a batch with one malformed answer counts none of them', async ({ guest }) => {
  const question = await nextQuestion(guest);
  const good = answerTo(question);
  const refused = await guest.post(answers, { answers: [good, { ...good, id: randomUUID(), effortMs: -1 }] });
  expect(refused.status).toBe(400);
  expect((await guest.export()).reviews).toEqual([]);
  expect((await guest.answers({ answers: [good] })).results).toMatchObject([{ status: 'accepted' }]);
});

for (const path of [next, answers, marks, undo, missReasons, reports]) {
  for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
    test(`${method} ${path} is refused and makes no guest`, async ({ server }) => {
      const response = await fetch(server.origin + path, { method, headers: { origin: server.origin } });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toContain('POST');
      expect(response.headers.getSetCookie()).toEqual([]);
    });
  }
}

test('a topic that does not exist is refused by name', async ({ guest }) => {
  const refused = await guest.post(next, { topic: 'no-such-topic' });
  expect(refused.status).toBe(404);
  expect(refused.body).toMatchObject({ message: expect.stringContaining('no-such-topic') });
});

for (const [path, body] of [
  [answers, { answers: [answer] }],
  [marks, { issued: 'i-1', flagged: true }],
  [undo, { answer: 'a-1' }],
  [missReasons, { answer: 'a-1', reason: 'clue' }],
  [reports, { answer: 'a-1', comment: 'It is unclear.' }],
] as const) {
  test(`${path} without a guest is refused`, async ({ guest }) => {
    const refused = await guest.post(path, body);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('set-cookie')).toBeNull();
  });
}

test('a cookie that nobody here signed is no guest', async ({ guest }) => {
  await nextQuestion(guest);
  const own = guest.cookie ?? '';
  guest.cookie = `${own.slice(0, -4)}${own.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
  expect((await guest.post(answers, { answers: [answer] })).status).toBe(401);
  expect((await guest.get('/api/me/export')).status).toBe(401);
});
