import { expect, it } from 'vitest';
import { countResults, listResults } from './list-results';

const reply = {
  terms: ['spot'],
  topics: [{ id: 't', title: 'Capacity', items: 3, url: '/topics/t' }],
  concepts: [],
  items: [{ id: 'i', topic: 'Capacity', excerpt: 'A firm trains …', url: '/practice?items=i' }],
};

it('groups what was found and leaves out what was not', () => {
  expect(listResults(reply)).toEqual([
    { name: 'Topics to read', results: [{ url: '/topics/t', title: 'Capacity', text: '' }] },
    {
      name: 'Practise a question',
      results: [{ url: '/practice?items=i', title: 'A firm trains …', text: 'Capacity' }],
    },
  ]);
});

it('says how many there are', () => {
  expect(countResults(listResults(reply))).toBe('2 results');
  expect(countResults(listResults({ ...reply, items: [] }))).toBe('1 result');
  expect(countResults([])).toBe('Nothing found');
});
