import { afterEach, expect, it } from 'vitest';
import { lastingStore } from '@/components/practice/text-store';
import { keepText, readKept } from './kept-text';

const KEY = 'checkpoint-deck ann d1';
afterEach(() => lastingStore.remove(KEY));

it('keeps the text of one person and one deck until it is forgotten', () => {
  const kept = { text: '# A\r\n', base: 2, known: 7, groupId: 'g1' };
  keepText('ann', 'd1', kept);
  expect(readKept('ann', 'd1')).toEqual(kept);
  expect(readKept('bob', 'd1')).toBeNull();
  expect(readKept('ann', 'd2')).toBeNull();
  keepText('ann', 'd1', null);
  expect(readKept('ann', 'd1')).toBeNull();
});

it.each(['{', 'null', '"text"', '{"text":1,"base":1}', '{"text":"a"}', '{"text":"a","base":1,"known":"x"}'])(
  'takes %s for nothing',
  (kept) => {
    lastingStore.set(KEY, kept);
    expect(readKept('ann', 'd1')).toBeNull();
  },
);

it('reads what was kept before groups were written down', () => {
  lastingStore.set(KEY, '{"text":"a","base":1,"known":null}');
  expect(readKept('ann', 'd1')).toEqual({ text: 'a', base: 1, known: null, groupId: null });
});
