import { describe, expect, it } from 'vitest';
import { drawFor, normal, streamOf } from './random';

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const many = Array.from({ length: 20_000 }, (_, at) => at);

describe('chance that can be drawn again', () => {
  it('gives a seed the same stream, and another seed another', () => {
    const take = (seed: number) => Array.from({ length: 5 }, streamOf(seed));
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });

  it('is even from 0 to below 1', () => {
    const stream = streamOf(3);
    const draws = many.map(stream);
    expect(mean(draws)).toBeCloseTo(0.5, 1);
    expect(mean(draws.map((draw) => draw * draw))).toBeCloseTo(1 / 3, 1);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
  });

  it('draws normal numbers', () => {
    const stream = streamOf(5);
    const draws = many.map(() => normal(stream));
    expect(mean(draws)).toBeCloseTo(0, 1);
    expect(mean(draws.map((draw) => draw * draw))).toBeCloseTo(1, 1);
  });

  it.each([
    ['pupils', (at: number) => drawFor(at, 3, 1, 0)],
    ['items', (at: number) => drawFor(9001, at, 1, 0)],
    ['answers to one item', (at: number) => drawFor(9001, 3, at, 0)],
    ['purposes', (at: number) => drawFor(9001, at >> 1, 2, at & 1)],
  ])('gives %s luck that is even and has nothing to do with the next one’s', (_, draw) => {
    const draws = many.map(draw);
    expect(mean(draws)).toBeCloseTo(0.5, 1);
    const products = draws.slice(1).map((value, at) => (value - 0.5) * ((draws[at] ?? 0) - 0.5));
    expect(Math.abs(mean(products) * 12)).toBeLessThan(0.03);
  });
});
