import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { createLearner, findLearner } from '../store/learners';
import type { Store } from '../store/open-store';
import { nextQuestion } from './next-question';
import type { Practice } from './practice';
import {
  arrangeStore,
  ask,
  cards,
  DAY,
  greet,
  MINUTE,
  mustAsk,
  NOW,
  practiceOn,
  rightAnswer,
  send,
} from './testing/arrange';

let store: Store;
let practice: Practice;
const items = cards('a-1', 'a-2', 'b-1');

beforeAll(async () => {
  store = await arrangeStore();
  practice = practiceOn(store, items);
});

describe('the next question', () => {
  it('makes a guest of a visitor, and of a guest who is no longer known', async () => {
    const { learnerId } = await greet(practice, { timeZone: 'Europe/Oslo' });
    expect(await findLearner(store, learnerId)).toMatchObject({ timeZone: 'Europe/Oslo', createdAt: NOW });
    const outcome = await nextQuestion(practice, { learnerId: 'gone', now: NOW });
    expect(outcome).toMatchObject({ status: 'asked', learnerId: expect.not.stringMatching(/^gone$/) });
  });

  it('is the open one until it is answered, also for another process', async () => {
    const { learnerId, question } = await greet(practice);
    expect(await ask(practice, learnerId, NOW + DAY)).toEqual(question);
    expect(await ask(practiceOn(store, items), learnerId, NOW)).toEqual(question);
  });

  it('is the same for ten requests at once', async () => {
    const { id } = await createLearner(store, { id: 'ten-at-once', now: NOW, timeZone: 'UTC' });
    const other = practiceOn(store, items);
    const asked = await Promise.all(
      Array.from({ length: 10 }, (_, at) => ask(at % 2 === 0 ? practice : other, id, NOW)),
    );
    expect(new Set(asked.map((next) => mustAsk(next).issued)).size).toBe(1);
  });

  it('stays in the topic that is asked for, and refuses an unknown one before it makes a guest', async () => {
    const { learnerId } = await greet(practice, { topic: 'a' });
    const inB = mustAsk(await ask(practice, learnerId, NOW, 'b'));
    expect(inB.topic).toEqual({ id: 'b', title: 'About b' });
    expect(mustAsk(await ask(practice, learnerId, NOW))).toEqual({ ...inB, due: 0, new: 3 });
    const before = await store.db.learner.count();
    expect(await nextQuestion(practice, { learnerId: null, topic: 'x', now: NOW })).toEqual({
      status: 'unknown topic',
    });
    expect(await store.db.learner.count()).toBe(before);
  });

  it.each<[string, Item[], string]>([
    ['of an item that was edited meanwhile is asked anew, as it reads now', edited(items), 'Edited. What now?'],
    [
      'of an item that left the bank is replaced',
      items.slice(1),
      'A job was interrupted. What should the ML engineer do?',
    ],
  ])('%s', async (_, after, stem) => {
    const { learnerId, question } = await greet(practice);
    const next = mustAsk(await ask(practiceOn(store, after), learnerId, NOW));
    expect(next.issued).not.toBe(question.issued);
    expect(next.question.stem).toBe(stem);
  });

  it('is done for today when nothing is left, and says what tomorrow brings', async () => {
    const few = practiceOn(store, cards('c-1'));
    const { learnerId, question } = await greet(few);
    const { next } = await send(few, learnerId, [rightAnswer(question)], { next: true });
    expect(next).toMatchObject({ done: true, due: 0, new: 0, answeredToday: 1, correctToday: 1 });
    expect(next).toMatchObject({ tomorrow: { due: 0, new: 0 }, nextDueAt: expect.stringMatching(/^2026-1/) });
    expect(await ask(few, learnerId, NOW + MINUTE)).toEqual(next);
  });

  it('counts the day by the time zone that the client names', async () => {
    const many = practiceOn(store, cards(...Array.from({ length: 22 }, (_, at) => `d-${at}`)));
    // 23:30 in Auckland, of the same day in UTC.
    const evening = Date.parse('2026-11-21T10:30:00Z');
    const { learnerId, question } = await greet(many, { now: evening, timeZone: 'Pacific/Auckland' });
    expect(question.new).toBe(20);
    await send(many, learnerId, [rightAnswer(question)], { now: evening + MINUTE, timeZone: 'Pacific/Auckland' });
    const afterMidnight = evening + 40 * MINUTE;
    expect(await ask(many, learnerId, afterMidnight)).toMatchObject({ new: 20 });
    const elsewhere = await nextQuestion(many, { learnerId, now: afterMidnight, timeZone: 'UTC' });
    expect(elsewhere).toMatchObject({ reply: { new: 19 } });
  });
});

describe('before an answer', () => {
  it('nothing of the key is told: items equal but for the key give the same bytes', async () => {
    const [item] = items;
    if (item?.form !== 'card') throw new Error('The first item is a card.');
    const options = item.options.map((option, at) => ({ ...option, right: at === 2, reason: `another ${at}` }));
    const told: string[] = [];
    for (const bank of [[item], [{ ...item, version: 'other key', options, today: 'Secret', sources: [] }]]) {
      const { question } = await greet(practiceOn(store, bank));
      told.push(JSON.stringify({ ...question, issued: '' }));
      expect(JSON.stringify(question)).not.toMatch(/reason|another|Secret|example\.com/);
    }
    expect(told[1]).toBe(told[0]);
  });
});

function edited(all: readonly Item[]): Item[] {
  return all.map((item) => ({
    ...item,
    version: `${item.id}@2`,
    stems: [{ text: ['Edited. What now?'], decisive: [] }],
  }));
}
