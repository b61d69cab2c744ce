import { expect, it } from 'vitest';
import { canonical, type PracticeSet, parseSet, writeSet } from '@/domain/session/practice-set';
import { spellSet } from './spell-set';

it.each<[PracticeSet, string]>([
  [{}, ''],
  [{ show: 'all', topics: [], forms: [] }, 'show=all'],
  [{ topics: ['b', 'a'], count: 20, verdict: 'end' }, 'topics=b,a&count=20&verdict=end'],
  [{ items: ['über'] }, 'items=%C3%BCber'],
])('%o is spelled so that the server reads it', (set, query) => {
  expect(spellSet(set)).toBe(query);
  expect(parseSet(new URLSearchParams(query))).toEqual({ set: canonical(set), dropped: [] });
  expect(parseSet(new URLSearchParams(writeSet(set))).set).toEqual(canonical(set));
});
