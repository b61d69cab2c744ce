import { randomUUID } from 'node:crypto';
import type { Around } from '@/domain/session/around';
import type { Answer, NextQuestion } from '@/domain/session/exchange';
import { answerTo, type Guest, guestOf, nextQuestion } from '../arrange/guest';
import { expect, test } from '../test';

const keyMarkers =
  /"(reasons|pairReasons|answerKey|decisive|needs|proved|correct|key|rule|shares|concepts|sources)"\s*:/;

const aroundOf = (answer: string) => `/api/practice/answers/${answer}/around`;

/** A question and a wrong answer to it, which is in the log. */
async function miss(guest: Guest): Promise<{ question: NextQuestion; answer: Answer }> {
  const question = await nextQuestion(guest);
  const answer = answerTo(question, { response: { dontKnow: true } });
  expect((await guest.answers({ answers: [answer] })).results).toMatchObject([{ status: 'accepted', correct: false }]);
  return { question, answer };
}

test('a verdict tells the rule, and what the answer did to memory', async ({ guest }) => {
  const question = await nextQuestion(guest);
  const { results } = await guest.answers({ answers: [answerTo(question)] });
  expect(results).toMatchObject([{ rule: expect.stringMatching(/^.{3,}$/), memory: { before: null, lapses: 0 } }]);
});

test('a verdict may wait for the end, and is told when the answer is sent again', async ({ guest }) => {
  const answer = answerTo(await nextQuestion(guest));
  for (let time = 0; time < 2; time += 1) {
    const reply = await guest.post('/api/practice/answers', { answers: [answer], verdict: 'end', next: true });
    expect(reply.body).toMatchObject({
      results: [{ id: answer.id, status: 'kept' }],
      next: { issued: expect.any(String) },
    });
    expect(JSON.stringify(reply.body)).not.toMatch(keyMarkers);
  }
  expect((await guest.export()).reviews).toHaveLength(1);
  const { results } = await guest.answers({ answers: [answer] });
  expect(results).toMatchObject([{ status: 'repeated', key: expect.anything(), rule: expect.any(String) }]);
});

test('nothing is told around a question before it is answered', async ({ guest, server }) => {
  const { answer } = await miss(guest);
  const question = await nextQuestion(guest);
  const other = guestOf(() => server.origin);
  expect((await other.get(aroundOf(answer.id))).status).toBe(401);
  await nextQuestion(other);
  for (const [who, name] of [
    [guest, question.issued],
    [guest, randomUUID()],
    [guest, '..%2F..%2Fnext'],
    [other, answer.id],
  ] as const) {
    const refused = await who.get(aroundOf(name));
    expect(refused.status).toBe(404);
    expect(JSON.stringify(refused.body)).not.toMatch(keyMarkers);
  }
  const early = await guest.post('/api/practice/marks', { issued: question.issued, note: 'Too early.' });
  expect(early.status).toBe(409);
  const marked = await guest.post('/api/practice/marks', { issued: question.issued, flagged: true });
  expect(JSON.stringify(marked.body)).not.toMatch(keyMarkers);
  expect(await nextQuestion(guest)).toMatchObject({ issued: question.issued, marks: { flagged: true } });
});

test('a note, a reason and a report stand around the answer, once', async ({ guest }) => {
  const { question, answer } = await miss(guest);
  const { issued } = question;
  for (let time = 0; time < 2; time += 1) {
    const noted = await guest.post('/api/practice/marks', { issued, note: 'It **is** so.' });
    expect(noted.body).toEqual({ flagged: false, suspended: false, buriedUntil: null, note: 'It **is** so.' });
    const given = await guest.post('/api/practice/miss-reasons', { answer: answer.id, reason: 'option' });
    expect(given.body).toEqual({ missReason: 'option' });
    const reported = await guest.post('/api/practice/reports', { answer: answer.id, comment: 'Two are right.' });
    expect(reported.body).toEqual({ report: { state: 'open' } });
  }
  const around = (await guest.get(aroundOf(answer.id))).body as Around;
  expect(around).toEqual({
    marks: { flagged: false, suspended: false, buriedUntil: null, note: 'It **is** so.' },
    ...{ missReason: 'option', report: { state: 'open', reply: '' }, others: null },
  });
  expect((await guest.post('/api/practice/reports', { answer: answer.id, comment: 'No.' })).status).toBe(409);
  const file = await guest.export();
  expect(file).toMatchObject({ marks: [{ note: 'It **is** so.' }], missReasons: [{ reason: 'option' }] });
  expect(file.reports).toMatchObject([{ comment: 'Two are right.', response: { dontKnow: true } }]);
});

test('what is suspended or buried is asked no more', async ({ guest }) => {
  const asked = new Set<string>();
  for (const aside of [{ suspended: true }, { bury: true }]) {
    const question = await nextQuestion(guest);
    asked.add(question.issued);
    expect((await guest.post('/api/practice/marks', { issued: question.issued, ...aside })).status).toBe(200);
    expect(asked).not.toContain((await nextQuestion(guest)).issued);
  }
  const items = new Set((await guest.export()).marks.map(({ itemId }) => itemId));
  expect(items.size).toBe(2);
  for (let turn = 0; turn < 5; turn += 1) await guest.answers({ answers: [answerTo(await nextQuestion(guest))] });
  expect((await guest.export()).reviews.filter(({ itemId }) => items.has(itemId))).toEqual([]);
});

test('the last answer is taken back once, however often it is asked', async ({ guest }) => {
  const { question, answer } = await miss(guest);
  const undo = () => guest.post('/api/practice/undo', { answer: answer.id });
  const replies = await Promise.all([undo(), undo(), undo(), undo(), undo()]);
  const [first] = replies;
  for (const reply of replies) {
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual(first.body);
  }
  const { next } = first.body as { next: NextQuestion };
  expect(next).toMatchObject({ question: question.question, topic: question.topic });
  expect(next.issued).not.toBe(question.issued);
  expect(JSON.stringify(next)).not.toMatch(keyMarkers);
  const { reviews, memories } = await guest.export();
  expect(reviews.map(({ event }) => event)).toEqual(['answer', 'void']);
  expect(memories).toEqual([]);
  for (const path of [aroundOf(answer.id)]) expect((await guest.get(path)).status).toBe(409);

  expect((await guest.answers({ answers: [answerTo(next)] })).results).toMatchObject([{ status: 'accepted' }]);
  expect((await guest.answers({ answers: [answer] })).results).toMatchObject([{ status: 'conflict' }]);
});

test('an answer that others followed cannot be taken back', async ({ guest }) => {
  const { answer } = await miss(guest);
  await miss(guest);
  const before = await guest.export();
  const refused = await guest.post('/api/practice/undo', { answer: answer.id });
  expect(refused.status).toBe(409);
  expect(refused.body).toMatchObject({ message: expect.stringMatching(/^Only the latest .+\.$/) });
  expect(await guest.export()).toEqual(before);
});

test('all of it travels in an export, and files of before are still read', async ({ guest, server }) => {
  const first = await miss(guest);
  await guest.post('/api/practice/undo', { answer: first.answer.id });
  const { question, answer } = await miss(guest);
  await guest.post('/api/practice/marks', { issued: question.issued, flagged: true, note: 'Mine.' });
  await guest.post('/api/practice/miss-reasons', { answer: answer.id, reason: 'slip' });
  await guest.post('/api/practice/reports', { answer: answer.id, comment: 'It is unclear.' });
  const file = await guest.export();

  const other = guestOf(() => server.origin);
  await nextQuestion(other);
  const imported = await other.post('/api/me/import', file);
  expect(imported.body).toEqual({ added: 2, known: 0, beside: 4 });
  const { reviews, memories, marks, missReasons, reports } = await other.export();
  expect({ reviews, memories, marks, missReasons, reports }).toEqual({
    ...{ reviews: file.reviews, memories: file.memories, marks: file.marks },
    ...{ missReasons: file.missReasons, reports: file.reports },
  });

  const third = guestOf(() => server.origin);
  await nextQuestion(third);
  const { marks: _, missReasons: __, reports: ___, ...whole } = file;
  const old = file.reviews.filter(({ id }) => id === answer.id).map(({ origin: _origin, ...review }) => review);
  expect((await third.post('/api/me/import', { ...whole, reviews: old })).body).toEqual({
    added: 1,
    known: 0,
    beside: 0,
  });
});
