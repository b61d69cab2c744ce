import { expect, it } from 'vitest';
import { weighItems } from './weigh-items';

const item = (id: string, ...statements: string[]) => ({ id, exams: { 'MLA-C01': statements } });

it('divides a domain among its statements, and a statement among its items', () => {
  const weights = weighItems([item('a', '1.1'), item('b', '1.1'), item('c', '2.3'), item('d')], 'MLA-C01');
  expect(weights.get('a')).toBeCloseTo(0.28 / 3 / 2);
  expect(weights.get('b')).toBe(weights.get('a'));
  expect(weights.get('c')).toBeCloseTo(0.26 / 3);
  expect(weights.has('d')).toBe(false);
});

it('adds what an item has of several statements', () => {
  expect(weighItems([item('a', '1.1', '4.2')], 'MLA-C01').get('a')).toBeCloseTo((0.28 + 0.24) / 3);
});

it('weighs all alike where no item names a statement', () => {
  expect([...weighItems([item('a'), item('b')], 'MLA-C02')]).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});
