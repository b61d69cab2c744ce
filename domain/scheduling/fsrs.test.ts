import { createEmptyCard, default_w, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { DAY_MS, recallAfter, schedule } from './fsrs';
import { DEFAULT_PARAMETERS } from './parameters';

const START = Date.UTC(2026, 10, 21, 9);

describe('the doorway to FSRS', () => {
  it('writes out the published default weights', () => {
    expect(DEFAULT_PARAMETERS.weights).toEqual([...default_w]);
  });

  it('gives what the library gives for good, good, again (fuzz aside)', () => {
    const library = fsrs({ enable_fuzz: false, maximum_interval: 365 });
    const times = [START, START + 600_000, START + 3 * DAY_MS];
    const first = library.next(createEmptyCard(new Date(START)), new Date(START), Rating.Good).card;
    const second = library.next(first, new Date(START + 600_000), Rating.Good).card;
    const third = library.next(second, new Date(START + 3 * DAY_MS), Rating.Again).card;

    const common = { itemId: 'a', reps: 1, lastReviewedAt: 0 };
    const ours = schedule(DEFAULT_PARAMETERS, null, { at: times[0] ?? 0, elapsedDays: 0, rating: 'good', seed: 's' });
    const then = schedule(
      DEFAULT_PARAMETERS,
      { ...common, ...ours },
      { at: times[1] ?? 0, elapsedDays: 0, rating: 'good', seed: 's' },
    );
    const last = schedule(
      DEFAULT_PARAMETERS,
      { ...common, ...then },
      { at: times[2] ?? 0, elapsedDays: 3, rating: 'again', seed: 's' },
    );

    expect(ours).toMatchObject({ state: 'learning', step: 1, dueAt: START + 600_000, stability: first.stability });
    expect(then).toMatchObject({
      state: 'review',
      step: 0,
      stability: second.stability,
      difficulty: second.difficulty,
    });
    expect(last).toMatchObject({
      state: 'relearning',
      lapses: 1,
      stability: third.stability,
      dueAt: third.due.getTime(),
    });
  });

  it('spreads intervals by the seed alone', () => {
    const memory = schedule(DEFAULT_PARAMETERS, null, { at: START, elapsedDays: 0, rating: 'easy', seed: 'x' });
    const grown = { ...memory, stability: 60, itemId: 'a', reps: 1, lastReviewedAt: START };
    const intervals = Array.from({ length: 40 }, (_, index) => {
      const step = { at: START + 60 * DAY_MS, elapsedDays: 60, rating: 'good', seed: `a/${index}` } as const;
      expect(schedule(DEFAULT_PARAMETERS, grown, step)).toEqual(schedule(DEFAULT_PARAMETERS, grown, step));
      return schedule(DEFAULT_PARAMETERS, grown, step).scheduledDays;
    });
    expect(new Set(intervals).size).toBeGreaterThan(5);
  });

  it('keeps the maximum interval, whatever spacing and fuzz add', () => {
    const old = {
      itemId: 'a',
      stability: 3000,
      difficulty: 2,
      state: 'review',
      step: 0,
      dueAt: START,
      lastReviewedAt: START,
    } as const;
    const at = START + 365 * DAY_MS;
    const nexts = Array.from({ length: 60 }, (_, index) =>
      schedule(
        DEFAULT_PARAMETERS,
        { ...old, scheduledDays: 365, reps: 9, lapses: 0 },
        { at, elapsedDays: 365, rating: 'easy', seed: `a/${index}` },
      ),
    );
    expect(Math.max(...nexts.map(({ scheduledDays }) => scheduledDays))).toBe(365);
    for (const { dueAt, scheduledDays } of nexts) expect(dueAt).toBe(at + scheduledDays * DAY_MS);
  });

  it.each([
    [0, 1],
    [10, 0.9],
  ])('recalls after %d days of a stability of 10 with %d', (days, recall) => {
    expect(recallAfter(DEFAULT_PARAMETERS, days, 10)).toBeCloseTo(recall, 6);
  });
});
