import { expect, it } from 'vitest';
import { expectDomains } from './expect-domains';

const task = (id: string, share: number, expected: number, items = 10) => ({ id, share, expected, items, met: 0 });

it('weighs task statements by their shares, and leaves out those without items', () => {
  const tasks = [task('2.1', 0.3, 0.8), task('2.2', 0.6, 0.5), task('2.3', 0.1, 0, 0), task('4.1', 0.2, 0.25)];
  expect(expectDomains(tasks)).toEqual([
    { id: '2', expected: expect.closeTo(0.6) },
    { id: '4', expected: 0.25 },
  ]);
});

it('says nothing of a form without items', () => {
  expect(expectDomains([task('2.1', 0.3, 0.8, 0)])).toEqual([]);
});
