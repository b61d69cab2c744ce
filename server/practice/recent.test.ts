import { describe, expect, it } from 'vitest';
import { recent } from './recent';

describe('recent', () => {
  it('forgets what was not used for longest', () => {
    const kept = recent<number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    kept.get('a');
    kept.set('c', 3);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
  });

  it('counts weights, also of values that are set again', () => {
    const kept = recent<string>(10, (value) => value.length);
    kept.set('a', '123456');
    kept.set('a', '1234');
    kept.set('b', '123456');
    expect(kept.get('a')).toBe('1234');
    kept.set('c', '1');
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual(['1234', undefined, '1']);
    kept.set('d', '12345678901');
    expect([kept.get('a'), kept.get('c'), kept.get('d')]).toEqual([undefined, undefined, undefined]);
  });

  it('deletes', () => {
    const kept = recent<number>(2);
    kept.set('a', 1);
    kept.delete('a');
    kept.delete('never there');
    expect(kept.get('a')).toBeUndefined();
  });
});
