import { expect, it } from 'vitest';
import { guessChance } from './guess-chance';
import type { Question } from './question';

const some = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `${at}`, text: `Option ${at}` }));
const question = (over: Partial<Question>): Question => ({ kind: 'single', stem: 'Which?', options: some(4), ...over });

it.each<[string, Partial<Question>, number]>([
  ['one of four', {}, 1 / 4],
  ['two of five', { kind: 'multiple', options: some(5), select: 2 }, 1 / 10],
  ['three of six', { kind: 'multiple', options: some(6), select: 3 }, 1 / 20],
  ['the order of four', { kind: 'ordering', options: some(4) }, 1 / 24],
  ['three of five in order', { kind: 'ordering', options: some(5), select: 3 }, 1 / 60],
  ['three prompts and four answers', { kind: 'matching', options: some(4), prompts: some(3) }, 1 / 24],
  ['what the key says, of four', { kind: 'reverse' }, 1 / 4],
  ['a typed answer', { kind: 'recall', options: [] }, 0],
])('%s', (_, over, chance) => {
  expect(guessChance(question(over))).toBeCloseTo(chance, 12);
});
