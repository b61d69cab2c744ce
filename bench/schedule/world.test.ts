import { describe, expect, it } from 'vitest';
import { REGIMES } from './regimes';
import { DEVELOPMENT_SEEDS, REPORT_SEEDS } from './seeds';
import { worldOf } from './world';

const regime = { minutesADay: 14, days: 30, items: 200 };
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('a pupil', () => {
  it.each(REGIMES)('is whole in $minutesADay minutes, $days days, $items items', (each) => {
    const { setup, difficulty, missed } = worldOf(each, 9001);
    expect(sum(setup.weights)).toBeCloseTo(1);
    expect(Math.min(...setup.weights)).toBeGreaterThan(0);
    for (const list of [setup.weights, setup.topics, difficulty]) expect(list).toHaveLength(each.items);
    expect(setup.minutes).toEqual(Array.from({ length: each.days }, () => each.minutesADay));
    expect(missed[0]).toBe(0);
  });

  it('is the same for the same seed, and the same person in another regime', () => {
    expect(worldOf(regime, 5)).toEqual(worldOf(regime, 5));
    expect(worldOf(regime, 5).difficulty).not.toEqual(worldOf(regime, 6).difficulty);
    const other = worldOf({ minutesADay: 30, days: 30, items: 350 }, 5);
    expect(other.ability).toBe(worldOf(regime, 5).ability);
    expect(other.missed).toEqual(worldOf(regime, 5).missed);
  });

  it('meets the same items whatever the minutes', () => {
    expect(worldOf({ ...regime, minutesADay: 30 }, 5).difficulty).toEqual(worldOf(regime, 5).difficulty);
  });

  it('misses days by its seed', () => {
    const share = (seeds: number[]) =>
      sum(seeds.map((seed) => sum(worldOf({ ...regime, days: 60 }, seed).missed))) / (60 * seeds.length);
    const seeds = Array.from({ length: 400 }, (_, at) => at);
    expect(share(seeds.filter((seed) => seed % 2 === 0))).toBe(0);
    expect(share(seeds.filter((seed) => seed % 4 === 1))).toBeCloseTo(0.1, 1);
    expect(share(seeds.filter((seed) => seed % 4 === 3))).toBeCloseTo(0.1 + 5 / 60, 1);
  });

  it('finds the items of a topic alike, and difficulty even', () => {
    const worlds = Array.from({ length: 60 }, (_, seed) => worldOf(regime, seed));
    const pairs = worlds.flatMap(({ setup, difficulty }) =>
      [...difficulty.slice(1)].flatMap((hard, at) =>
        setup.topics[at] === setup.topics[at + 1] ? [hard * (difficulty[at] ?? 0)] : [],
      ),
    );
    const squares = worlds.flatMap(({ difficulty }) => [...difficulty].map((hard) => hard ** 2));
    expect(sum(squares) / squares.length).toBeCloseTo(1, 0);
    expect(sum(pairs) / pairs.length).toBeGreaterThan(0.3);
    expect(sum(pairs) / pairs.length).toBeLessThan(0.5);
  });
});

it('keeps the pupils of the report apart from those that things were tuned on, half of each missing days', () => {
  expect(REPORT_SEEDS.filter((seed) => DEVELOPMENT_SEEDS.includes(seed))).toEqual([]);
  for (const seeds of [REPORT_SEEDS, DEVELOPMENT_SEEDS]) {
    expect(new Set(seeds).size).toBe(seeds.length);
    expect(seeds.filter((seed) => seed % 2 === 0)).toHaveLength(seeds.length / 2);
  }
});
