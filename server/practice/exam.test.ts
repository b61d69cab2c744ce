import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { examItem } from '@/domain/exam/testing/items';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { rebuild } from '@/domain/scheduling/replay';
import type { Answer } from '@/domain/session/exchange';
import { endMock } from '@/server/mock/end-mock';
import type { Mocks } from '@/server/mock/mocks';
import { putAnswer } from '@/server/mock/put-answer';
import { startMock } from '@/server/mock/start-mock';
import { readMemories } from '../store/memories';
import { readMockQuestions } from '../store/mocks';
import { readItemReviews, readReviews } from '../store/reviews';
import { readSnapshot } from '../store/snapshot';
import { nextQuestion } from './next-question';
import { makePack } from './pack';
import { putMarks } from './put-marks';
import {
  arrangeStore,
  ask,
  cards,
  greet,
  MINUTE,
  mustAsk,
  NOW,
  practiceOn,
  rightAnswer,
  send,
} from './testing/arrange';
import { undo } from './undo';

// What practice does while a mock exam is under way: it asks nothing of the exam's items and tells nothing of what is right in them.

const store = await arrangeStore();

const kinds = { single: 22, multiple: 4, ordering: 2, matching: 2 } as const;
const examItems = Object.entries(kinds).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, at) =>
    examItem(kind as keyof typeof kinds, `exam-${kind}-${at}`, ['2.1', '2.2', '2.3']),
  ),
);
const outside = cards('other-1', 'other-2').map((item) => ({ ...item, exams: { 'MLA-C01': ['1.1'] } }));
const DURING = NOW + 10 * MINUTE;

/** A learner who met a question of the exam's items in practice and then began the exam, which takes them all. */
async function sitting() {
  const practice = practiceOn(store, [...examItems, ...outside]);
  const { learnerId, question } = await greet(practice, { topic: 'any' });
  const mocks: Mocks = { store, bank: { items: practice.bank.items, topics: [] }, chance: () => 0.5 };
  const begun = await startMock(mocks, { learnerId, blueprint: 'domain-2', extraMinutes: 0, now: NOW + MINUTE });
  if (begun.status !== 'started') throw new Error(JSON.stringify(begun));
  const rows = await readMockQuestions(store, learnerId, begun.id);
  return { practice, learnerId, question, mocks, mockId: begun.id, rows };
}

const answerOf = (issued: string): Answer => ({
  ...{ id: randomUUID(), issued, response: { dontKnow: true }, confidence: 'fairly', effortMs: 1_000 },
  answeredAt: new Date(DURING).toISOString(),
});

describe('while a mock exam is under way', () => {
  it('practice asks nothing of its items: not what waits, not what is due, not in a set, not in a pack', async () => {
    const { practice, learnerId } = await sitting();
    const next = mustAsk(await ask(practice, learnerId, DURING));
    expect(next.topic.id).toBe('other');
    const set = { show: 'all', items: examItems.map(({ id }) => id) } as const;
    const run = await nextQuestion(practice, { learnerId, now: DURING, set });
    expect(run).toMatchObject({ status: 'asked', reply: { done: true } });
    const pack = await makePack(practice, { learnerId, now: DURING });
    expect(pack?.questions.map(({ asked }) => asked.topic.id)).toEqual(['other']);
  });

  it('an answer to a question of theirs that was handed out before counts, and its verdict waits for the end', async () => {
    const { practice, learnerId, question, mocks, mockId } = await sitting();
    const answer = rightAnswer(question);
    const during = await send(practice, learnerId, [answer], { now: DURING });
    expect(during.results).toEqual([{ id: answer.id, status: 'kept' }]);
    const again = await send(practice, learnerId, [answer], { now: DURING });
    expect(again.results).toEqual([{ id: answer.id, status: 'kept' }]);
    await endMock(mocks, { learnerId, mockId, now: DURING });
    const after = await send(practice, learnerId, [answer], { now: DURING + MINUTE });
    expect(after.results).toMatchObject([{ status: 'repeated', correct: true }]);
  });

  it('a verdict that was kept back before it began is not told while it lasts', async () => {
    const practice = practiceOn(store, [...examItems, ...outside]);
    const { learnerId, question } = await greet(practice, { topic: 'any' });
    const answer = rightAnswer(question);
    await send(practice, learnerId, [answer], { verdict: 'end' });
    const mocks: Mocks = { store, bank: { items: practice.bank.items, topics: [] }, chance: () => 0.5 };
    await startMock(mocks, { learnerId, blueprint: 'domain-2', extraMinutes: 0, now: NOW + 2 * MINUTE });
    const during = await send(practice, learnerId, [answer], { now: DURING });
    expect(during.results).toEqual([{ id: answer.id, status: 'kept' }]);
  });

  it('its own questions cannot be answered or marked through practice, then or later', async () => {
    const { practice, learnerId, rows, mocks, mockId } = await sitting();
    const [first] = rows;
    if (first === undefined) throw new Error('There is no question.');
    for (const now of [DURING, DURING + MINUTE]) {
      const { results } = await send(practice, learnerId, [answerOf(first.issuedId)], { now });
      expect(results).toMatchObject([{ status: 'unknown' }]);
      const request = { issued: first.issuedId, flagged: true, suspended: undefined, bury: undefined, note: undefined };
      expect(await putMarks(practice, { learnerId, now, request })).toEqual({ status: 'unknown question' });
      await endMock(mocks, { learnerId, mockId, now });
    }
  });

  it('practice is as ever once its time is over, though nobody has ended it', async () => {
    const { practice, learnerId, question } = await sitting();
    const later = await send(practice, learnerId, [rightAnswer(question)], { now: NOW + 61 * MINUTE + 5_001 });
    expect(later.results).toMatchObject([{ status: 'accepted', correct: true }]);
  });
});

it('an item that practice met after its miss in the exam has the memory that the log leaves', async () => {
  const { practice, learnerId, question, mocks, mockId, rows } = await sitting();
  const [row] = rows.filter(({ itemId }) => question.question.options.some(({ id }) => id.endsWith(itemId)));
  if (row === undefined) throw new Error('The question is not of an item of the exam.');
  const change = { seq: 1, response: { choices: [`one-${row.itemId}`] }, flagged: false, struck: [], spentMs: 1_000 };
  const sent = [
    await putAnswer(mocks, { learnerId, mockId, position: row.position, change, now: DURING }),
    await send(practice, learnerId, [rightAnswer(question, { answeredAt: new Date(DURING + MINUTE).toISOString() })], {
      now: DURING + MINUTE,
    }),
  ];
  expect(sent[0]).toMatchObject({ status: 'put' });
  await endMock(mocks, { learnerId, mockId, now: DURING + 2 * MINUTE });
  const log = await readItemReviews(store, learnerId, row.itemId);
  expect(log.map(({ origin, rating }) => [origin, rating])).toEqual([
    ['mock', 'again'],
    ['live', 'easy'],
  ]);
  expect((await readMemories(store, learnerId)).get(row.itemId)).toEqual(rebuild(log, DEFAULT_PARAMETERS));
});

it('what was answered in a mock exam cannot be taken back, and is no part of today’s practice', async () => {
  const { practice, learnerId, rows, mocks, mockId } = await sitting();
  const single = rows.find(({ form }) => form === 'single');
  if (single === undefined) throw new Error('There is no single choice.');
  const id = single.itemId;
  const change = { seq: 1, response: { choices: [`one-${id}`] }, flagged: false, struck: [], spentMs: 1_000 };
  const put = await putAnswer(mocks, { learnerId, mockId, position: single.position, change, now: DURING });
  expect(put.status).toMatch(/put|malformed/);
  await endMock(mocks, { learnerId, mockId, now: DURING + MINUTE });
  const [review] = await readReviews(store, learnerId, { issuedIds: [single.issuedId] });
  expect(review).toMatchObject({ origin: 'mock', rating: 'again' });
  const next = await ask(practice, learnerId, DURING + MINUTE);
  expect(next).toMatchObject({ topic: { id: expect.any(String) } });
  const { answeredToday, correctToday, introducedToday } = await readSnapshot(store, learnerId, NOW - MINUTE);
  expect({ answeredToday, correctToday, introducedToday }).toEqual({
    ...{ answeredToday: 0, correctToday: 0, introducedToday: 0 },
  });
  const taken = await undo(practice, { learnerId, answer: review?.id ?? '', now: DURING + 2 * MINUTE });
  expect(taken).toMatchObject({ status: 'refused', message: expect.stringContaining('mock exam') });
});
