import { expect, it } from 'vitest';
import type { Concept } from '@/domain/bank/concept';
import { shelve } from './read';

const topic = (id: string, items: string[], statements?: string[]) => ({
  ...{ id, title: id, file: `${id}.md`, guides: [], items },
  exams: statements ? { 'MLA-C01': statements } : {},
});
const told: Concept = {
  ...{ id: 'spot', name: 'Spot', aliases: [], what: 'capacity', when: '', whenNot: '' },
  ...{ confusions: [], sources: [], today: null, topic: 'words' },
};

it('puts each topic under its first task statement, those of none last', () => {
  const topics = [
    topic('words', []),
    topic('late', ['a', 'b'], ['4.3']),
    topic('tuning', ['c'], ['2.2', '4.2']),
    topic('empty', []),
  ];
  expect(shelve({ topics, concepts: new Map([['spot', told]]) }, 'MLA-C01')).toEqual([
    {
      ...{ statement: '2.2', name: 'Train and refine models' },
      topics: [{ id: 'tuning', title: 'tuning', items: 1, concepts: 0, also: ['4.2'] }],
    },
    {
      statement: '4.3',
      name: 'Secure AWS resources',
      topics: [{ id: 'late', title: 'late', items: 2, concepts: 0, also: [] }],
    },
    {
      statement: null,
      name: 'For every task',
      topics: [{ id: 'words', title: 'words', items: 0, concepts: 1, also: [] }],
    },
  ]);
});
