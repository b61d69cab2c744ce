import { answerTo, nextQuestion } from '../arrange/guest';
import { expect, test } from '../test';

const foreign: [string, Record<string, string>][] = [
  ['another site', { origin: 'https://evil.example' }],
  ['an opaque origin', { origin: 'null' }],
  ['another port of this computer', { origin: 'http://localhost:1' }],
  ['a name that begins like ours', { origin: 'http://localhost:3000.evil.example' }],
  ['a sibling by Sec-Fetch-Site', { 'sec-fetch-site': 'same-site' }],
  ['another site by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
];

for (const [who, headers] of foreign) {
  test(`a request from ${who} changes nothing`, async ({ guest }) => {
    const wrong = answerTo(await nextQuestion(guest), { response: { dontKnow: true } });
    await guest.answers({ answers: [wrong] });
    const question = await nextQuestion(guest);
    const before = await guest.export();
    for (const [path, body] of [
      ['/api/practice/next', {}],
      ['/api/practice/answers', { answers: [answerTo(question)] }],
      ['/api/practice/marks', { issued: question.issued, flagged: true }],
      ['/api/practice/undo', { answer: wrong.id }],
      ['/api/practice/miss-reasons', { answer: wrong.id, reason: 'clue' }],
      ['/api/practice/reports', { answer: wrong.id, comment: 'It is unclear.' }],
      ['/api/me/import', before],
    ] as const) {
      const refused = await guest.post(path, body, headers);
      expect(refused.status, path).toBe(403);
      expect(refused.body).toMatchObject({ message: expect.stringMatching(/Origin|Sec-Fetch-Site/) });
    }
    expect(await guest.export()).toEqual(before);
  });
}

test('a request without Origin changes nothing', async ({ server }) => {
  const headers = { 'content-type': 'application/json' };
  const refused = await fetch(`${server.origin}/api/practice/next`, { method: 'POST', body: '{}', headers });
  expect(refused.status).toBe(403);
  expect(refused.headers.getSetCookie()).toEqual([]);
});

test('our own page may, with Sec-Fetch-Site and without', async ({ guest }) => {
  expect((await guest.post('/api/practice/next', {}, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect((await guest.post('/api/practice/next', {})).status).toBe(200);
});

test('the guest cookie is signed, HttpOnly and SameSite', async ({ guest }) => {
  const reply = await guest.post('/api/practice/next', {});
  const cookie = reply.headers.getSetCookie()[0] ?? '';
  expect(cookie).toMatch(/; HttpOnly/i);
  expect(cookie).toMatch(/; SameSite=(Lax|Strict)/i);
  expect(cookie).toMatch(/; Path=\//i);
});

for (const path of ['/', '/practice', '/progress', '/api/health', '/api/openapi.json']) {
  test(`GET ${path} makes no guest`, async ({ server }) => {
    const response = await fetch(server.origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
}
