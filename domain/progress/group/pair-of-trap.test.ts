import { expect, it } from 'vitest';
import { card } from '@/domain/question/testing/items';
import { amt1 } from '@/domain/question/testing/tuning';
import type { GroupConfusion } from './group-confusions';
import { pairOfTrap } from './pair-of-trap';

const trap = (from: string, to: string): GroupConfusion => ({
  ...{ topic: amt1.topic, from, to, fromLabel: from, toLabel: to, people: 3, surePeople: 0, answers: 3 },
  itemIds: [amt1.id],
});

it.each([
  ['random', 'bayes'],
  ['bayes', 'hyperband'],
])('finds two questions that tell %s and %s apart', (from, to) => {
  const items = [card(['*a', 'b'], { id: 'other' }), amt1];
  const pair = pairOfTrap(trap(from, to), items);
  expect(pair?.itemId).toBe(amt1.id);
  const keys = [pair?.plain, pair?.twin].map((made) => made?.answerKey.key);
  expect(keys).toEqual([
    { kind: 'single', choices: ['bayes'] },
    { kind: 'single', choices: [from === 'bayes' ? to : from] },
  ]);
  expect(pair?.twin?.question.options.map(({ id }) => id)).toEqual(expect.arrayContaining([from, to]));
  expect(pairOfTrap(trap(from, to), items)).toEqual(pair);
});

it('finds a question at which it happened where no two tell them apart', () => {
  const plain = { ...card(['*a', 'b', 'c', 'd'], { id: 'plain' }), topic: amt1.topic };
  const alone = pairOfTrap({ ...trap('c', 'a'), itemIds: ['plain'] }, [plain, amt1]);
  expect(alone).toMatchObject({ itemId: 'plain', twin: null, plain: { answerKey: { key: { choices: ['a'] } } } });
  expect(alone?.plain.question.options.map(({ id }) => id)).toContain('c');
  expect(pairOfTrap({ ...trap('a', 'c'), itemIds: ['plain'] }, [plain, amt1])).toBeNull();
  expect(pairOfTrap(trap('c', 'a'), [plain, amt1])).toBeNull();
});

it('finds none where the bank has none', () => {
  expect(pairOfTrap(trap('random', 'hyperband'), [amt1])).toBeNull();
  expect(pairOfTrap({ ...trap('random', 'bayes'), topic: 'another' }, [amt1])).toBeNull();
});
