import { expect, it } from 'vitest';
import { nameSet } from './name-set';
import type { PracticeSet } from './practice-set';

const names = {
  topic: (id: string) => ({ spot: 'Spot training', amt: 'Tuning' })[id],
  statement: (id: string) => ({ '2.2': 'Train and refine models' })[id],
};

it.each<[PracticeSet, string, string[]]>([
  [{}, 'What is due', []],
  [{ show: 'mistakes' }, 'My mistakes', []],
  [{ topics: ['spot'] }, 'Spot training', []],
  [{ topics: ['spot'], show: 'unseen' }, 'Not seen yet', ['Spot training']],
  [{ topics: ['amt', 'spot'] }, 'A set of your own', ['2 topics']],
  [{ statements: ['2.2'] }, 'Task 2.2: Train and refine models', []],
  [{ statements: ['1.1', '2.2'], topics: ['amt'] }, 'A set of your own', ['Tuning', 'task 1.1, 2.2']],
  [{ items: ['a'] }, 'A set of your own', ['1 item by name']],
  [
    { forms: ['ordering', 'case'], count: 1, minutes: 30, verdict: 'end' },
    'A set of your own',
    ['ordering, case studies', 'at most 1 question', '30 minutes', 'verdicts at the end'],
  ],
  [{ topics: ['gone'] }, 'gone', []],
])('%o is called "%s"', (set, title, details) => {
  expect(nameSet(set, names)).toEqual({ title, details });
});
