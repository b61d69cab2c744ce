import { describe, expect, it } from 'vitest';
import { card } from '@/domain/question/testing/items';
import { exportLearner } from '@/server/store/export-learner';
import { readIssued } from '@/server/store/issued';
import { readItemVersion } from '@/server/store/item-versions';
import { createLearner, findLearner, removeSilentGuests } from '@/server/store/learners';
import { readMet } from '@/server/store/met';
import {
  commitMockFeed,
  commitMockStart,
  type MockChange,
  type MockStart,
  putMockAnswer,
  putMockEnd,
} from '@/server/store/mock-commits';
import { findMock, readMockItems, readMockLog, readMockQuestions, readMocks, readOpenExam } from '@/server/store/mocks';
import { change, issuedRow, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, type Kind, scratchStore } from '@/server/store/testing/scratch-database';

const HOUR = 3_600_000;

function start(over: Partial<MockStart> = {}): MockStart {
  const places = [1, 2, 3].map((position) => ({
    ...{ position, issuedId: `q${position}`, itemId: `item-${position}`, task: '2.1' },
    ...({ form: 'single', scored: position > 1 } as const),
  }));
  return {
    learner: change(),
    mock: {
      ...{ id: 'mock-1', blueprint: 'domain-2', seed: 4_000_000_000, extraMinutes: 0 },
      ...{ startedAt: NOON, deadlineAt: NOON + HOUR },
    },
    questions: places,
    issued: places.map(({ issuedId, itemId }) =>
      issuedRow({ id: issuedId, itemId, origin: 'mock', issuedAt: NOON, variant: `of ${itemId}` }),
    ),
    versions: [card(['*a', 'b'], { id: 'item-1', version: 'v1' })],
    generator: '6',
    ...over,
  };
}

async function begun(kind: Kind) {
  const store = await scratchStore(kind);
  for (const id of ['ann', 'bob']) await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
  expect(await commitMockStart(store, start())).toBe('committed');
  return store;
}

const answer = (over: Partial<MockChange> = {}, seq = 1, choice = 'a'): MockChange => ({
  ...{ learnerId: 'ann', mockId: 'mock-1', position: 1, now: NOON + seq, deadlineFrom: NOON + seq },
  change: { seq, response: { choices: [choice] }, flagged: true, struck: ['b'], spentMs: 1_000 },
  ...over,
});

describe.each(KINDS)('mock exams on %s', (kind) => {
  it('begin whole or not at all, and are read by their learner alone', async () => {
    const store = await begun(kind);
    expect(await findMock(store, 'ann', 'mock-1')).toEqual({
      ...start().mock,
      ...{ endedAt: null, endedBy: null, fedAt: null },
    });
    expect(await findMock(store, 'bob', 'mock-1')).toBeNull();
    expect(await readMockQuestions(store, 'bob', 'mock-1')).toEqual([]);
    const questions = await readMockQuestions(store, 'ann', 'mock-1');
    expect(questions.map(({ position, scored, response }) => [position, scored, response])).toEqual([
      [1, false, null],
      [2, true, null],
      [3, true, null],
    ]);
    expect(await readMockQuestions(store, 'ann', 'mock-1', 2)).toEqual([questions[1]]);
    expect((await readIssued(store, 'ann', ['q1']))[0]).toMatchObject({ origin: 'mock', itemId: 'item-1' });
    expect((await readItemVersion(store, 'v1'))?.compiled.id).toBe('item-1');
    expect(await readOpenExam(store, 'ann')).toEqual({
      ...{ itemIds: ['item-1', 'item-2', 'item-3'], deadlineAt: NOON + HOUR },
    });

    const other = start({ mock: { ...start().mock, id: 'mock-2' } });
    expect(await commitMockStart(store, other)).toBe('moved');
    expect(await readMocks(store, 'ann')).toHaveLength(1);
    expect((await findLearner(store, 'ann'))?.revision).toBe(1);
  });

  it('keep each change once, in the log where the response is another', async () => {
    const store = await begun(kind);
    expect(await putMockAnswer(store, answer())).toBe(true);
    expect(await putMockAnswer(store, answer())).toBe(false);
    expect(await putMockAnswer(store, answer({}, 1, 'b'))).toBe(false);
    expect(await putMockAnswer(store, answer({}, 2, 'a'))).toBe(true);
    expect(await putMockAnswer(store, answer({}, 4, 'b'))).toBe(true);
    expect(await putMockAnswer(store, answer({}, 3, 'c'))).toBe(false);
    const cleared = answer({}, 5);
    expect(await putMockAnswer(store, { ...cleared, change: { ...cleared.change, response: null } })).toBe(true);
    expect(await readMockLog(store, 'ann', 'mock-1')).toEqual([
      { position: 1, seq: 1, response: { choices: ['a'] }, at: NOON + 1 },
      { position: 1, seq: 4, response: { choices: ['b'] }, at: NOON + 4 },
      { position: 1, seq: 5, response: null, at: NOON + 5 },
    ]);
    expect((await readMockQuestions(store, 'ann', 'mock-1', 1))[0]).toMatchObject({
      ...{ seq: 5, response: null, flagged: true, struck: ['b'], spentMs: 1_000 },
    });
  });

  it('of many writers at once let one have each number', async () => {
    const store = await begun(kind);
    const writers = ['a', 'b', 'c', 'd', 'e', 'f'].map((choice) => putMockAnswer(store, answer({}, 1, choice)));
    expect((await Promise.all(writers)).filter((isNew) => isNew)).toHaveLength(1);
    const [row] = await readMockQuestions(store, 'ann', 'mock-1', 1);
    const log = await readMockLog(store, 'ann', 'mock-1');
    expect(log).toHaveLength(1);
    expect(log[0]?.response).toEqual(row?.response);
  });

  it('take no change after the deadline, after the end, or from somebody else', async () => {
    const store = await begun(kind);
    expect(await putMockAnswer(store, answer({ deadlineFrom: NOON + HOUR }))).toBe(true);
    expect(await putMockAnswer(store, answer({ deadlineFrom: NOON + HOUR + 1 }, 2, 'b'))).toBe(false);
    expect(await putMockAnswer(store, answer({ learnerId: 'bob' }, 2, 'b'))).toBe(false);
    await putMockEnd(store, 'bob', { id: 'mock-1', endedAt: NOON + 5, endedBy: 'learner' });
    expect(await readOpenExam(store, 'ann')).not.toBeNull();
    await putMockEnd(store, 'ann', { id: 'mock-1', endedAt: NOON + 10, endedBy: 'learner' });
    await putMockEnd(store, 'ann', { id: 'mock-1', endedAt: NOON + 20, endedBy: 'clock' });
    expect(await findMock(store, 'ann', 'mock-1')).toMatchObject({ endedAt: NOON + 10, endedBy: 'learner' });
    expect(await putMockAnswer(store, answer({}, 2, 'b'))).toBe(false);
    expect(await readMockLog(store, 'ann', 'mock-1')).toHaveLength(1);
    expect(await readOpenExam(store, 'ann')).toBeNull();
  });

  it('are fed once: the reviews, the memories and the word that it was done', async () => {
    const store = await begun(kind);
    await putMockEnd(store, 'ann', { id: 'mock-1', endedAt: NOON + 10, endedBy: 'learner' });
    const review = reviewRow({
      id: 'mock-mock-1-1',
      issuedId: 'q1',
      itemId: 'item-1',
      origin: 'mock',
      predicted: null,
    });
    const feed = { mockId: 'mock-1', reviews: [review], memories: [memoryRow({ itemId: 'item-1' })] };
    const learner = change({ expectedRevision: 1, now: NOON + 30 });
    expect(await commitMockFeed(store, { learner, ...feed })).toBe('committed');
    expect(await commitMockFeed(store, { learner, ...feed })).toBe('moved');
    const again = change({ expectedRevision: 2, now: NOON + 40 });
    expect(await commitMockFeed(store, { learner: again, ...feed })).toBe('duplicate');
    expect((await findMock(store, 'ann', 'mock-1'))?.fedAt).toBe(NOON + 30);
    const all = await exportLearner(store, 'ann');
    expect(all?.reviews).toEqual([review]);
    expect(all?.mocks).toMatchObject([{ id: 'mock-1', endedBy: 'learner', questions: [{}, {}, {}], answers: [] }]);
    expect((await exportLearner(store, 'bob'))?.mocks).toEqual([]);
  });

  it('tell which items and variants a learner met before', async () => {
    const store = await begun(kind);
    expect(await readMockItems(store, 'ann', NOON)).toEqual([]);
    expect(await readMockItems(store, 'bob', NOON + 1)).toEqual([]);
    const items = await readMockItems(store, 'ann', NOON + 1);
    expect(items.map(({ itemId }) => itemId).toSorted()).toEqual(['item-1', 'item-2', 'item-3']);
    expect(items[0]?.startedAt).toBe(NOON);
    const wish = { itemIds: ['item-1', 'item-9'], packed: 'answered' } as const;
    expect(await readMet(store, 'ann', { ...wish, before: NOON })).toEqual([]);
    expect(await readMet(store, 'ann', { ...wish, before: NOON + 1 })).toEqual([
      { itemId: 'item-1', variant: 'of item-1' },
    ]);
  });

  it('keep a guest who answered in one, and go with one who did not', async () => {
    const store = await begun(kind);
    await putMockAnswer(store, answer());
    expect(await removeSilentGuests(store, NOON + 1)).toBe(1);
    expect(await findLearner(store, 'ann')).not.toBeNull();
    await store.db.mockAnswer.deleteMany({ where: { mockId: 'mock-1', mock: { learnerId: 'ann' } } });
    expect(await removeSilentGuests(store, NOON + 1)).toBe(1);
    expect(await store.db.mockQuestion.count()).toBe(0);
  });
});
