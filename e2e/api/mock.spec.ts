import type { MockAnswerRequest, MockState } from '@/domain/exam/exchange';
import { type Guest, guestOf, nextQuestion, type Reply } from '../arrange/guest';
import { expect, test } from '../test';

const MOCK = '/api/mock';
const wanted = { blueprint: 'domain-2', extraMinutes: 0 };
const NOTHING: MockAnswerRequest = { seq: 1, response: null, flagged: false, struck: [], spentMs: 0 };

/** A change of a question, as a page sends it. */
async function put(guest: Guest, origin: string, path: string, body: unknown, headers = {}): Promise<Reply> {
  const own = { 'content-type': 'application/json', origin, cookie: guest.cookie ?? '', ...headers };
  const response = await fetch(origin + path, { method: 'PUT', headers: own, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

/** A guest with a Domain 2 exam. */
async function begin(guest: Guest): Promise<{ id: string; state: MockState }> {
  const begun = await guest.post(MOCK, wanted);
  expect(begun.status, JSON.stringify(begun.body)).toBe(201);
  const { id } = begun.body as { id: string };
  return { id, state: (await guest.get(`${MOCK}/${id}`)).body as MockState };
}

test('a visitor begins an exam, answers, goes on elsewhere, and ends it', async ({ guest, server }) => {
  const { id, state } = await begin(guest);
  expect(guest.cookie).not.toBeNull();
  expect(state.questions).toHaveLength(30);
  const [first] = state.questions;
  const choices = first?.question.options.slice(0, 1).map(({ id: option }) => option) ?? [];
  const response = first?.question.kind === 'single' ? { choices } : null;
  const change = { ...NOTHING, response, flagged: true, spentMs: 1 };
  const path = `${MOCK}/${id}/questions/1`;
  expect((await put(guest, server.origin, path, change)).body).toMatchObject({ status: 'stored', seq: 1 });
  expect((await put(guest, server.origin, path, change)).body).toMatchObject({ status: 'repeated', seq: 1 });

  const elsewhere = guestOf(() => server.origin, guest.cookie);
  const again = (await elsewhere.get(`${MOCK}/${id}`)).body as MockState;
  expect(again.questions[0]).toMatchObject({ response, flagged: true, seq: 1 });
  expect(again.questions.map(({ question }) => question)).toEqual(state.questions.map(({ question }) => question));
  expect(again.deadlineAt).toBe(state.deadlineAt);

  const second = await guest.post(MOCK, wanted);
  expect([second.status, second.body]).toMatchObject([409, { message: expect.stringContaining('under way') }]);
  const ended = await guest.post(`${MOCK}/${id}/end`, {});
  expect(ended.body).toEqual({ endedAt: expect.any(String) });
  expect((await guest.post(`${MOCK}/${id}/end`, {})).body).toEqual(ended.body);
  const late = await put(guest, server.origin, path, { ...change, seq: 2 });
  expect([late.status, late.body]).toMatchObject([409, { error: 'ended', ...(ended.body as object) }]);
  expect((await guest.post(MOCK, wanted)).status).toBe(201);
});

test('a form that the bank cannot fill is refused by the cell that lacks items', async ({ guest }) => {
  for (const blueprint of ['mla-c01', 'mla-c02']) {
    const refused = await guest.post(MOCK, { blueprint, extraMinutes: 30 });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ message: expect.stringMatching(/^The bank has too few .+task 1\.1.+\.$/) });
  }
  expect(guest.cookie).toBeNull();
});

test('what is malformed is refused with a sentence and writes nothing', async ({ guest, server }) => {
  const { id, state } = await begin(guest);
  const path = `${MOCK}/${id}/questions/1`;
  const bad: [string, unknown][] = [
    [path, {}],
    [path, { ...NOTHING, seq: 0 }],
    [path, { ...NOTHING, seq: 1.5 }],
    [path, { ...NOTHING, response: { dontKnow: true } }],
    [path, { ...NOTHING, response: { choices: 'a' } }],
    [path, { ...NOTHING, response: { choices: ['no such option'] } }],
    [path, { ...NOTHING, struck: ['no such option'] }],
    [path, { ...NOTHING, spentMs: -1 }],
    [path, { ...NOTHING, scored: true }],
    [path, []],
    [`${MOCK}/${id}/questions/0`, NOTHING],
    [`${MOCK}/${id}/questions/31`, NOTHING],
    [`${MOCK}/${id}/questions/one`, NOTHING],
    [`${MOCK}/nothing/questions/1`, NOTHING],
  ];
  for (const [where, body] of bad) {
    const refused = await put(guest, server.origin, where, body);
    expect([400, 404], JSON.stringify([where, body])).toContain(refused.status);
    expect(refused.body).toMatchObject({
      error: expect.any(String),
      message: expect.stringMatching(/^[A-Z].{10,}\.$/s),
    });
  }
  const starts = [{}, { ...wanted, extraMinutes: -1 }, { ...wanted, extraMinutes: 1e9 }, { ...wanted, seed: 1 }];
  for (const body of starts) expect((await guest.post(MOCK, body)).status, JSON.stringify(body)).toBe(400);
  expect((await guest.post(MOCK, { ...wanted, blueprint: 'mla-c09' })).status).toBe(404);
  const { questions } = (await guest.get(`${MOCK}/${id}`)).body as MockState;
  expect(questions).toEqual(state.questions);
});

test('nobody else sees it, changes it or ends it, and another site does neither', async ({ guest, server }) => {
  const { id } = await begin(guest);
  const path = `${MOCK}/${id}/questions/1`;
  const other = guestOf(() => server.origin);
  await nextQuestion(other);
  const stranger = guestOf(() => server.origin);
  for (const [who, status] of [
    [other, 404],
    [stranger, 401],
  ] as const) {
    expect((await who.get(`${MOCK}/${id}`)).status).toBe(status);
    expect((await put(who, server.origin, path, NOTHING)).status).toBe(status);
    expect((await who.post(`${MOCK}/${id}/end`, {})).status).toBe(status);
  }
  const foreign = { origin: 'https://evil.example' };
  expect((await put(guest, server.origin, path, NOTHING, foreign)).status).toBe(403);
  expect((await guest.post(`${MOCK}/${id}/end`, {}, foreign)).status).toBe(403);
  expect((await guest.post(MOCK, wanted, foreign)).status).toBe(403);
  const state = (await guest.get(`${MOCK}/${id}`)).body as MockState;
  expect([state.endedAt, state.questions[0]?.seq]).toEqual([null, 0]);
});

test('while it is under way, nothing of it is in the learner’s file', async ({ guest }) => {
  const { id } = await begin(guest);
  expect(await guest.export()).toMatchObject({ issued: [], reviews: [], mocks: [] });
  await guest.post(`${MOCK}/${id}/end`, {});
  const file = await guest.export();
  expect([file.issued.length, file.mocks.map((mock) => mock.id)]).toEqual([30, [id]]);
});
