import { beforeAll, describe, expect, it } from 'vitest';
import type { PracticeSet } from '@/domain/session/practice-set';
import type { Store } from '../store/open-store';
import { previewSets } from './preview-set';
import { arrangeStore, cards, greet, MINUTE, NOW, practiceOn, rightAnswer, send } from './testing/arrange';
import { choicesOf } from './ways';

let store: Store;
const items = cards('a-1', 'a-2', 'b-1');
const sets: PracticeSet[] = [
  {},
  { show: 'all' },
  { show: 'unseen' },
  { show: 'mistakes' },
  { topics: ['b'] },
  { show: 'all', count: 2 },
  { forms: ['recall'] },
];

beforeAll(async () => {
  store = await arrangeStore();
});

async function ready(learnerId: string | null): Promise<[number, number][]> {
  const told = await previewSets(practiceOn(store, items), sets, { learnerId, now: NOW + 2 * MINUTE });
  return told.map(({ holds, ready: now }) => [holds, now]);
}

describe('what a set has', () => {
  it('is told to somebody who never answered', async () => {
    const before = await store.db.learner.count();
    expect(await ready(null)).toEqual([
      [3, 3],
      [3, 3],
      [3, 3],
      [3, 0],
      [1, 1],
      [3, 2],
      [0, 0],
    ]);
    expect(await ready('nobody known')).toEqual(await ready(null));
    expect(await store.db.learner.count(), 'and makes no guest').toBe(before);
  });

  it('follows from what the learner answered, and nothing is handed out', async () => {
    const practice = practiceOn(store, items);
    const { learnerId, question } = await greet(practice, { topic: 'a' });
    await send(practice, learnerId, [rightAnswer(question, { response: { dontKnow: true } })]);
    const handedOut = await store.db.issued.count();
    // The step of the item that was missed is due a minute after the answer.
    expect(await ready(learnerId)).toEqual([
      [3, 3],
      [3, 3],
      [3, 2],
      [3, 1],
      [1, 1],
      [3, 2],
      [0, 0],
    ]);
    expect(await store.db.issued.count()).toBe(handedOut);
  });
});

it('a set can be made of the topics and task statements that the bank has items of', () => {
  const [first, ...rest] = cards('a-1', 'a-2', 'b-1');
  if (first === undefined) throw new Error('There is a card.');
  const { bank } = practiceOn(store, [{ ...first, exams: { 'MLA-C01': ['2.2', '4.3'], 'MLA-C02': ['1.1'] } }, ...rest]);
  expect(choicesOf({ bank })).toMatchObject({
    topics: [
      { id: 'a', title: 'About a', items: 2 },
      { id: 'b', title: 'About b', items: 1 },
    ],
    statements: expect.arrayContaining([{ id: '4.3', title: 'Secure AWS resources' }]),
  });
});
