import { describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { minimalPairsOf } from '@/domain/question/minimal-pairs';
import { card, match } from '@/domain/question/testing/items';
import { amt1 } from '@/domain/question/testing/tuning';
import { viewBank } from './bank-view';

if (amt1.form !== 'scenario') throw new Error('A scenario is expected.');
const [key = ''] = amt1.answer;
const [other = ''] = minimalPairsOf(amt1).map(({ right }) => right);
const items = new Map<string, Item>(
  [amt1, card(['x', 'y']), match({ one: 'a', two: 'b', three: 'c' }, { topic: 'pairs' })].map((item) => [
    item.id,
    item,
  ]),
);
const topics = [{ id: amt1.topic, title: 'Tuning', file: '', exams: {}, guides: [], items: [amt1.id] }];
const view = viewBank({ items, topics }, 'MLA-C01');

describe('a bank as progress sees it', () => {
  it('knows options by their topic', () => {
    const text = amt1.form === 'scenario' ? amt1.table.options.find(({ id }) => id === key)?.text : '';
    expect(view.labelOf(amt1.topic, key)).toBe(text);
    expect(view.labelOf('pairs', 'b')).toBe('b');
    expect(view.labelOf('another', key)).toBeUndefined();
    expect(view.labelOf(amt1.topic, 'no such')).toBeUndefined();
  });

  it('leads to the minimal pair of two options, either way round, where there is one', () => {
    const query = `topics=${amt1.topic}&pair=${[key, other].sort().join(',')}`;
    expect(view.practiseOf(amt1.topic, key, other)).toBe(query);
    expect(view.practiseOf(amt1.topic, other, key)).toBe(query);
    expect(view.practiseOf(amt1.topic, key, 'no such')).toBeNull();
    expect(view.practiseOf('another', key, other)).toBeNull();
  });

  it('names an item by its rule, and one that left by its id', () => {
    expect(view.nameOf(amt1.id)).toContain(view.labelOf(amt1.topic, key));
    expect(view.nameOf('left')).toBe('left');
  });

  it('has no form to predict for where it has too little', () => {
    expect(view.form).toBeNull();
    expect(view.guessOf(amt1.id)).toBeUndefined();
  });
});
