import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Memory, Review } from './memory';
import { DEFAULT_PARAMETERS } from './parameters';
import { review as reviewUnder } from './review';

const review = (memory: Memory | null, answered: Review) => reviewUnder(memory, answered, DEFAULT_PARAMETERS);

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 21, 9);

function answer(changes: Partial<Review>): Review {
  const answeredAt = changes.answeredAt ?? START;
  const base = {
    id: 'r1',
    event: 'answer',
    issuedId: 'i1',
    itemId: 'a',
    receivedAt: answeredAt,
    rating: 'good',
    guessed: false,
  } as const;
  return { ...base, parameters: DEFAULT_PARAMETERS.id, ...changes, answeredAt };
}

const known: Memory = {
  ...{ itemId: 'a', stability: 10, difficulty: 5, state: 'review', step: 0, reps: 4, lapses: 0 },
  ...{ scheduledDays: 10, lastReviewedAt: START, dueAt: START + 10 * DAY },
};

describe('a first answer', () => {
  it.each([
    ['again', false, 'learning', 1],
    ['hard', false, 'learning', 6],
    ['good', false, 'learning', 10],
    ['good', true, 'learning', 6],
    ['easy', true, 'learning', 6],
  ] as const)('%s (guessed: %s) leaves the item %s for %d minutes', (rating, guessed, state, minutes) => {
    const memory = review(null, answer({ rating, guessed }));
    expect(memory).toMatchObject({
      state,
      reps: 1,
      lastReviewedAt: START,
      dueAt: START + minutes * 60_000,
      scheduledDays: 0,
    });
  });

  it('easy graduates at once', () => {
    expect(review(null, answer({ rating: 'easy' }))).toMatchObject({ state: 'review', step: 0, lapses: 0 });
  });
});

describe('a right guess', () => {
  const memories = fc
    .record({
      stability: fc.double({ min: 0.1, max: 300, noNaN: true }),
      difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
      days: fc.integer({ min: 1, max: 365 }),
      state: fc.constantFrom('learning', 'review', 'relearning'),
      step: fc.integer({ min: 0, max: 1 }),
      minutes: fc.constantFrom(1, 6, 10),
    })
    .map(({ stability, difficulty, days, state, step, minutes }): Memory => {
      const delay = state === 'review' ? days * DAY : minutes * 60_000;
      const steps = {
        state,
        step: state === 'learning' ? step : 0,
        scheduledDays: state === 'review' ? days : 0,
      } as const;
      return { ...known, stability, difficulty, ...steps, dueAt: START + delay };
    });

  it('never lengthens the interval, nor raises stability', () => {
    fc.assert(
      fc.property(
        memories,
        fc.integer({ min: 0, max: 900 * DAY }),
        fc.constantFrom('hard', 'good', 'easy'),
        (memory, wait, rating) => {
          const next = review(memory, answer({ answeredAt: START + wait, rating, guessed: true }));
          expect(next.dueAt - next.lastReviewedAt).toBeLessThanOrEqual(memory.dueAt - memory.lastReviewedAt);
          expect(next.scheduledDays).toBeLessThanOrEqual(memory.scheduledDays);
          expect(next.stability).toBeLessThanOrEqual(memory.stability);
          expect(next.state).toBe(memory.state);
        },
      ),
    );
  });

  it('says nothing where the answer was wrong', () => {
    const at = START + 10 * DAY;
    const plain = review(known, answer({ answeredAt: at, rating: 'again' }));
    expect(review(known, answer({ answeredAt: at, rating: 'again', guessed: true }))).toEqual(plain);
    expect(plain).toMatchObject({ state: 'relearning', lapses: 1, reps: 5 });
  });
});

describe('a later answer', () => {
  it('grows by confidence: hard before good before easy', () => {
    const [hard, good, easy] = (['hard', 'good', 'easy'] as const).map((rating) =>
      review(known, answer({ answeredAt: known.dueAt, rating })),
    );
    expect(hard?.dueAt).toBeLessThan(good?.dueAt ?? 0);
    expect(good?.dueAt).toBeLessThan(easy?.dueAt ?? 0);
  });

  it('does not care on which side of UTC midnight it falls', () => {
    const evening = Date.UTC(2026, 10, 21, 23, 55);
    const next = review({ ...known, lastReviewedAt: evening }, answer({ answeredAt: evening + 600_000 }));
    const noon = review({ ...known, lastReviewedAt: START }, answer({ answeredAt: START + 600_000 }));
    expect(next.stability).toBe(noon.stability);
  });

  it.each([
    ['another item', { itemId: 'b' }],
    ['a time before the last review', { answeredAt: START - 1 }],
  ])('refuses %s', (_, changes) => {
    expect(() => review(known, answer(changes))).toThrow();
  });
});
