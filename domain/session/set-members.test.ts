import { describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { card } from '@/domain/question/testing/items';
import { amt1 } from '@/domain/question/testing/tuning';
import type { PracticeSet, SetForm } from './practice-set';
import { formsOf, holdsItem } from './set-members';

const single = { ...card(['*a', 'b', 'c'], { id: 'one' }), topic: 'cards', exams: { 'MLA-C01': ['2.2', '4.2'] } };
const several = card(['*a', '*b', 'c', 'd', 'e']);
const shared = { ...single, case: { id: 'k', title: 'K', story: 'S', position: 1, of: 2 } };
const order = { ...single, form: 'order', steps: [], strays: [] } as unknown as Item;
const recall = { ...single, form: 'recall', accepted: ['x'] } as unknown as Item;
const match = { ...single, form: 'match', rows: [] } as unknown as Item;

describe('the forms of an item', () => {
  it.each<[string, Item, SetForm[]]>([
    ['a card with one right option', single, ['single']],
    ['a card with several', several, ['multiple']],
    ['a checklist that shows two of them', { ...several, select: 2 }, ['multiple']],
    ['a scenario', amt1, ['single']],
    ['a scenario that asks for all that fit', { ...amt1, select: 'each' }, ['multiple']],
    ['a member of a case', shared, ['single', 'case']],
    ['an order', order, ['ordering']],
    ['names to be typed', recall, ['recall']],
    ['pairs', match, ['matching']],
  ])('%s', (_, item, forms) => expect(formsOf(item)).toEqual(forms));
});

describe('a set holds an item', () => {
  it.each<[PracticeSet, boolean]>([
    [{}, true],
    [{ show: 'mistakes', count: 3 }, true],
    [{ topics: ['cards', 'other'] }, true],
    [{ topics: ['other'] }, false],
    [{ statements: ['4.2'] }, true],
    [{ statements: ['1.1'] }, false],
    [{ forms: ['single'] }, true],
    [{ forms: ['case'] }, false],
    [{ items: ['one'] }, true],
    [{ items: ['two'] }, false],
    [{ topics: ['cards'], statements: ['1.1'] }, false],
  ])('%o: %s', (set, holds) => expect(holdsItem(set, single, 'MLA-C01')).toBe(holds));

  it('by the statements of the exam that is asked about', () => {
    expect(holdsItem({ statements: ['2.2'] }, single, 'MLA-C02')).toBe(false);
  });
});
