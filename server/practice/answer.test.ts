import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/open-store';
import { answer } from './answer';
import type { Practice } from './practice';
import {
  arrangeStore,
  ask,
  cards,
  DAY,
  greet,
  keptOf,
  MINUTE,
  mustAsk,
  NOW,
  practiceOn,
  rightAnswer,
  send,
} from './testing/arrange';

let store: Store;
let practice: Practice;
const items = cards('a-1', 'a-2', 'b-1', 'b-2');

beforeAll(async () => {
  store = await arrangeStore();
  practice = practiceOn(store, items);
});

const kept = (learnerId: string) => keptOf(store, learnerId);

describe('an answer', () => {
  it('counts, moves the memory, and brings the next question', async () => {
    const { learnerId, question } = await greet(practice);
    const { results, next } = await send(practice, learnerId, [rightAnswer(question)], { next: true });
    expect(results).toMatchObject([{ status: 'accepted', correct: true, rating: 'easy', missed: [], added: [] }]);
    expect(results[0]).toMatchObject({ reasons: { 'one of a-1': 'reason of one of a-1' }, key: ['right of a-1'] });
    const { memories, reviews, learner } = await kept(learnerId);
    expect(memories).toMatchObject([{ itemId: 'a-1', reps: 1, lastReviewedAt: NOW + MINUTE }]);
    expect(reviews).toMatchObject([{ rating: 'easy', dueAt: memories[0]?.dueAt, answeredAt: NOW + MINUTE }]);
    expect(mustAsk(next)).toMatchObject({ issued: learner.openIssuedId, due: 0, new: 3 });
  });

  it.each([
    ['wrong', { response: { choices: ['one of a-1'] } }, { correct: false, rating: 'again', added: ['one of a-1'] }],
    ['"I don\'t know"', { response: { dontKnow: true } as const }, { correct: false, rating: 'again', added: [] }],
    ['a right guess', { confidence: 'guess' as const }, { correct: true, rating: 'hard' }],
  ])('is rated: %s', async (_, changes, expected) => {
    const { learnerId, question } = await greet(practice);
    const { results } = await send(practice, learnerId, [rightAnswer(question, changes)]);
    expect(results).toMatchObject([{ status: 'accepted', ...expected }]);
  });

  it('sent again, even by another process and much later, gets the same reply and is one review', async () => {
    const { learnerId, question } = await greet(practice);
    const same = rightAnswer(question, { confidence: 'fairly' });
    const first = await send(practice, learnerId, [same]);
    for (const [again, now] of [
      [practice, NOW + MINUTE],
      [practiceOn(store, items), NOW + DAY],
    ] as const) {
      const { results } = await send(again, learnerId, [same], { now });
      expect(results).toEqual([{ ...first.results[0], status: 'repeated' }]);
    }
    expect((await kept(learnerId)).reviews).toHaveLength(1);
  });

  it('sent ten times at once by two processes is one review', async () => {
    const { learnerId, question } = await greet(practice);
    const same = rightAnswer(question);
    const other = practiceOn(store, items);
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, at) => send(at % 2 === 0 ? practice : other, learnerId, [same], { next: true })),
    );
    const statuses = replies.map(({ results }) => results[0]?.status);
    expect(statuses.filter((status) => status === 'accepted')).toHaveLength(1);
    expect(statuses.filter((status) => status === 'repeated')).toHaveLength(9);
    expect(new Set(replies.map(({ next }) => mustAsk(next).issued)).size).toBe(1);
    expect((await kept(learnerId)).reviews).toHaveLength(1);
  });

  it('with another body under its id is a conflict, as is another answer to its question', async () => {
    const { learnerId, question } = await greet(practice);
    const first = rightAnswer(question);
    await send(practice, learnerId, [first]);
    const { results } = await send(practice, learnerId, [
      { ...first, confidence: 'guess' },
      { ...first, id: randomUUID() },
    ]);
    expect(results).toMatchObject([
      { status: 'conflict', message: expect.stringMatching(/this id/) },
      { status: 'conflict', message: expect.stringMatching(/answered before/) },
    ]);
    expect((await kept(learnerId)).reviews).toHaveLength(1);
  });

  it('to what was never handed out to this learner is unknown', async () => {
    const { question } = await greet(practice);
    const other = await greet(practice);
    const answers = [rightAnswer(question), rightAnswer({ ...question, issued: 'never' })];
    const { results } = await send(practice, other.learnerId, answers);
    expect(results).toMatchObject([{ status: 'unknown' }, { status: 'unknown' }]);
    expect((await kept(other.learnerId)).reviews).toEqual([]);
  });

  it('of nobody, or in an unknown topic, is refused', async () => {
    const { learnerId, question } = await greet(practice);
    const input = { answers: [rightAnswer(question)], now: NOW };
    expect(await answer(practice, { ...input, learnerId: randomUUID() })).toEqual({ status: 'no learner' });
    expect(await answer(practice, { ...input, learnerId, topic: 'x' })).toEqual({ status: 'unknown topic' });
    expect((await kept(learnerId)).reviews).toEqual([]);
  });
});

describe('a batch', () => {
  it('writes nothing when one response is no answer to its question', async () => {
    const { learnerId, question } = await greet(practice);
    const second = mustAsk(await ask(practice, learnerId, NOW, 'b'));
    const bad = rightAnswer(second, { response: { choices: ['never shown'] } });
    const outcome = await answer(practice, { learnerId, answers: [rightAnswer(question), bad], now: NOW });
    expect(outcome).toMatchObject({
      status: 'malformed',
      message: expect.stringMatching(/answers\[1\]\.response: The/),
    });
    expect((await kept(learnerId)).reviews).toEqual([]);
  });

  it('is taken in its order, each answer by itself', async () => {
    const { learnerId, question } = await greet(practice);
    const second = mustAsk(await ask(practice, learnerId, NOW, 'b'));
    const first = rightAnswer(question);
    const answers = [first, { ...first, id: randomUUID() }, first, rightAnswer(second)];
    const { results, next } = await send(practice, learnerId, answers, { next: true });
    expect(results.map(({ status }) => status)).toEqual(['accepted', 'conflict', 'repeated', 'accepted']);
    expect(mustAsk(next)).toMatchObject({ due: 0, new: 2 });
  });
});

describe('the times of an answer', () => {
  it('are held between issue and receipt', async () => {
    const { learnerId, question } = await greet(practice);
    const second = mustAsk(await ask(practice, learnerId, NOW, 'b'));
    const early = rightAnswer(question, { answeredAt: '1999-01-01T00:00:00Z' });
    const late = rightAnswer(second, { answeredAt: '2099-01-01T00:00:00+02:00' });
    await send(practice, learnerId, [early, late]);
    const { reviews } = await kept(learnerId);
    expect(reviews.map(({ answeredAt, receivedAt }) => [answeredAt, receivedAt])).toEqual([
      [NOW, NOW + MINUTE],
      [NOW + MINUTE, NOW + MINUTE],
    ]);
  });

  it('may arrive out of order: a late answer rebuilds the memory as if it had come in time', async () => {
    const only = practiceOn(store, cards('a-1'));
    const inOrder = await greet(only);
    const late = await greet(only);
    for (const { learnerId, question, order } of [
      { ...inOrder, order: [0, 1] },
      { ...late, order: [1, 0] },
    ]) {
      // The item's text changes, so the same item is handed out again while its first question waits for the network.
      const changed = practiceOn(
        store,
        cards('a-1').map((item) => ({ ...item, version: 'a-1@2' })),
      );
      const second = mustAsk(await ask(changed, learnerId, NOW + 10 * MINUTE));
      const answers = [
        rightAnswer(question, { id: `1-${late.learnerId}`, response: { dontKnow: true } }),
        rightAnswer(second, { id: `2-${late.learnerId}`, answeredAt: new Date(NOW + 11 * MINUTE).toISOString() }),
      ];
      for (const at of order) await send(changed, learnerId, answers.slice(at, at + 1), { now: NOW + 20 * MINUTE });
    }
    const { memories } = await kept(late.learnerId);
    expect(memories).toEqual((await kept(inOrder.learnerId)).memories);
    expect(memories).toMatchObject([{ reps: 2, lastReviewedAt: NOW + 11 * MINUTE }]);
  });
});

describe('the bank changes between question and answer', () => {
  it('an edited or removed item is judged as it was shown, by a process that never saw it', async () => {
    const reworded = cards('a-1').map((item) => ({
      ...{ ...item, version: 'new' },
      stems: item.stems.map((stem) => ({ ...stem, text: ['What of another story?'] })),
    }));
    for (const after of [cards('a-2'), reworded]) {
      const { learnerId, question } = await greet(practice);
      const { results } = await send(practiceOn(store, after), learnerId, [rightAnswer(question)]);
      expect(results).toMatchObject([{ status: 'accepted', correct: true, key: ['right of a-1'] }]);
      expect((await kept(learnerId)).memories).toMatchObject([{ itemId: 'a-1', reps: 1 }]);
    }
  });

  it('a question that can no longer be made to the letter is stale, not counted, and asked again', async () => {
    const { learnerId, question } = await greet(practice);
    // As after an upgrade whose generator words the same item and seed otherwise.
    await store.db.issued.update({
      where: { id: question.issued },
      data: { questionHash: 'another' },
      select: { id: true },
    });
    const upgraded = practiceOn(store, items);
    const { results, next } = await send(upgraded, learnerId, [rightAnswer(question)], { next: true });
    expect(results).toMatchObject([{ status: 'stale', message: expect.stringMatching(/asked again/) }]);
    const again = mustAsk(next);
    expect(again.issued).not.toBe(question.issued);
    expect(again.question).toEqual(question.question);
    expect((await kept(learnerId)).reviews).toEqual([]);
    const { results: second } = await send(upgraded, learnerId, [rightAnswer(again)]);
    expect(second).toMatchObject([{ status: 'accepted' }]);
  });

  it('a counted answer to such a question is still known as repeated', async () => {
    const { learnerId, question } = await greet(practice);
    const first = rightAnswer(question);
    const { results } = await send(practice, learnerId, [first]);
    await store.db.issued.update({
      where: { id: question.issued },
      data: { questionHash: 'another' },
      select: { id: true },
    });
    const again = await send(practiceOn(store, items), learnerId, [first]);
    const { rating, dueAt, correct } = results[0] as { rating: string; dueAt: string; correct: boolean };
    expect(again.results).toMatchObject([{ status: 'repeated', rating, dueAt, correct, key: [] }]);
  });
});
