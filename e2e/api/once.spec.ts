import { randomUUID } from 'node:crypto';
import { answerTo, guestOf, nextQuestion } from '../arrange/guest';
import { expect, test } from '../test';

test('an answer sent ten times at once is one review and one reply', async ({ guest }) => {
  const answer = answerTo(await nextQuestion(guest));
  const replies = await Promise.all(Array.from({ length: 10 }, () => guest.answers({ answers: [answer] })));
  const results = replies.map(({ results: [result] }) => result);
  expect(results.filter((result) => result?.status === 'accepted')).toHaveLength(1);
  for (const result of results) {
    expect(['accepted', 'repeated']).toContain(result?.status);
    expect({ ...result, status: '' }).toEqual({ ...results[0], status: '' });
  }
  expect((await guest.export()).reviews).toHaveLength(1);
});

test('another body under the same id is a conflict, and what counted stands', async ({ guest }) => {
  const answer = answerTo(await nextQuestion(guest));
  await guest.answers({ answers: [answer] });
  const before = await guest.export();
  const { results } = await guest.answers({ answers: [{ ...answer, response: { dontKnow: true } }] });
  expect(results).toMatchObject([{ id: answer.id, status: 'conflict', message: expect.stringMatching(/\.$/) }]);
  expect((await guest.export()).reviews).toEqual(before.reviews);
});

test('another answer to an answered question is a conflict', async ({ guest }) => {
  const answer = answerTo(await nextQuestion(guest));
  await guest.answers({ answers: [answer] });
  const { results } = await guest.answers({ answers: [{ ...answer, id: randomUUID() }] });
  expect(results).toMatchObject([{ status: 'conflict' }]);
  expect((await guest.export()).reviews).toHaveLength(1);
});

test('a question that was never handed out is unknown', async ({ guest }) => {
  const answer = answerTo(await nextQuestion(guest), { issued: randomUUID() });
  expect((await guest.answers({ answers: [answer] })).results).toMatchObject([{ id: answer.id, status: 'unknown' }]);
  expect((await guest.export()).reviews).toEqual([]);
});

test('nobody answers another guest’s question', async ({ guest, server }) => {
  const answer = answerTo(await nextQuestion(guest));
  const other = guestOf(() => server.origin);
  await nextQuestion(other);
  expect((await other.answers({ answers: [answer] })).results).toMatchObject([{ status: 'unknown' }]);
  expect((await guest.answers({ answers: [answer] })).results).toMatchObject([{ status: 'accepted' }]);
});

test('the open question is handed out again, not another one', async ({ guest }) => {
  const first = await nextQuestion(guest);
  expect(await nextQuestion(guest)).toEqual(first);
});

test('answer and next question in one round trip', async ({ guest }) => {
  const answer = answerTo(await nextQuestion(guest));
  const { results, next } = await guest.answers({ answers: [answer], next: true });
  expect(results).toMatchObject([{ status: 'accepted' }]);
  expect(next).toMatchObject({ issued: expect.any(String), question: { stem: expect.any(String) } });
  expect(await guest.next()).toEqual(next);
});

test('a batch is answered in its order', async ({ guest }) => {
  const first = answerTo(await nextQuestion(guest));
  const batch = [first, { ...first, id: randomUUID() }, first, { ...first, id: randomUUID(), issued: randomUUID() }];
  const { results } = await guest.answers({ answers: batch });
  expect(results.map(({ id, status }) => [id, status])).toEqual([
    [batch[0]?.id, 'accepted'],
    [batch[1]?.id, 'conflict'],
    [batch[2]?.id, 'repeated'],
    [batch[3]?.id, 'unknown'],
  ]);
});

test('a verdict has a reason for every option, sources, and when the rule returns', async ({ guest }) => {
  const question = await nextQuestion(guest);
  const { results } = await guest.answers({ answers: [answerTo(question, { response: { dontKnow: true } })] });
  const [result] = results;
  if (result?.status !== 'accepted') throw new Error(`The answer was ${String(result?.status)}.`);
  expect(result.correct).toBe(false);
  expect(result.rating).toBe('again');
  // A typed answer has no options: its one reason is that of the answer.
  const told = question.question.kind === 'recall' ? ['answer'] : question.question.options.map(({ id }) => id);
  expect(Object.keys(result.reasons).toSorted()).toEqual(told.toSorted());
  for (const reason of Object.values(result.reasons)) expect(reason.length).toBeGreaterThan(3);
  expect(result.sources.length).toBeGreaterThan(0);
  expect(Date.parse(result.dueAt)).toBeGreaterThan(Date.now());
  for (const { start, end } of result.decisive)
    expect(question.question.stem.slice(start, end).length).toBe(end - start);
});

test('what is exported can be imported by a new guest', async ({ guest, server }) => {
  for (let turn = 0; turn < 3; turn += 1) await guest.answers({ answers: [answerTo(await nextQuestion(guest))] });
  const exported = await guest.export();
  const other = guestOf(() => server.origin);
  await nextQuestion(other);
  const imported = await other.post('/api/me/import', exported);
  expect(imported.status, JSON.stringify(imported.body)).toBe(200);
  const again = await other.export();
  expect(again.memories).toEqual(exported.memories);
  expect(again.reviews).toHaveLength(exported.reviews.length);
  expect((await other.post('/api/me/import', exported)).status).toBe(200);
  expect((await other.export()).reviews).toHaveLength(exported.reviews.length);
});
