import { expect, it } from 'vitest';
import type { Concept } from '@/domain/bank/concept';
import { namedConcepts, shelve } from './read';

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

it('gives cards to the concepts that rules and facts name, whatever topic explains them', () => {
  const other: Concept = { ...told, id: 'efs', name: 'EFS', aliases: ['Elastic File System'] };
  const concepts = new Map([told, other].map((concept) => [concept.id, concept]));
  const study = {
    rules: [],
    contrasts: [],
    facts: [
      {
        ...{ items: ['a'], kind: 'answer' as const, wrong: [], today: null },
        right: [{ text: 'Keep it there', why: ['an Elastic File System outlives the job'] }],
      },
    ],
  };
  expect(namedConcepts(study, { concepts })).toEqual([
    { id: 'efs', name: 'EFS', aliases: ['Elastic File System'], what: 'capacity', when: '', url: '/glossary#efs' },
  ]);
});
