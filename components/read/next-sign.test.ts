import { describe, expect, it } from 'vitest';
import { nextSign } from './next-sign';

/** Row 1 has nothing to show in its middle. */
const known = [
  [true, true, true],
  [true, false, true],
];

describe('arrow keys between signs', () => {
  it.each([
    ['right', { row: 0, column: 0 }, 'ArrowRight', { row: 0, column: 1 }],
    ['down', { row: 0, column: 0 }, 'ArrowDown', { row: 1, column: 0 }],
    ['over what has no reason', { row: 1, column: 0 }, 'ArrowRight', { row: 1, column: 2 }],
    ['back over it', { row: 1, column: 2 }, 'ArrowLeft', { row: 1, column: 0 }],
    ['from before the first', { row: 0, column: -1 }, 'ArrowRight', { row: 0, column: 0 }],
  ])('lead %s', (_, from, key, to) => {
    expect(nextSign(known, from, key)).toEqual(to);
  });

  it.each([
    ['at the edge', { row: 0, column: 2 }, 'ArrowRight'],
    ['where only a gap is left', { row: 0, column: 1 }, 'ArrowDown'],
    ['by another key', { row: 0, column: 0 }, 'Enter'],
  ])('lead nowhere %s', (_, from, key) => {
    expect(nextSign(known, from, key)).toBeNull();
  });
});
