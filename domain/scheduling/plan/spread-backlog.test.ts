import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../parameters';
import { type BacklogInput, spreadBacklog } from './spread-backlog';
import { freshItems, knownItems } from './testing/plans';

function backlog(changes: Partial<BacklogInput> & { due?: (at: number) => number; known?: number } = {}): BacklogInput {
  const { due = (at) => at % 5, known = 40, ...rest } = changes;
  const items = [...knownItems(known), ...freshItems(10)].map((item, at) => ({ ...item, dueInDays: due(at) }));
  return {
    ...{ items, weights: DEFAULT_PARAMETERS.weights, minutes: Array.from({ length: 14 }, () => 5) },
    ...{ seconds: { fresh: 45, right: 20, wrong: 40 }, freshADay: 2, freshToday: 0, ...rest },
  };
}

describe('without an exam date', () => {
  it('a missed fortnight is spread over the days to come, the most valuable first', () => {
    const { today, days, dayOf } = spreadBacklog(backlog({ due: () => -14 }));
    expect(today.length).toBeLessThan(16);
    expect(days.filter(({ reviews }) => reviews > 0).length).toBeGreaterThan(2);
    expect(dayOf.size).toBe(50);
  });

  it('nothing new begins while something due waits', () => {
    const { days } = spreadBacklog(backlog({ due: () => -14 }));
    const lastReview = days.findLastIndex(({ reviews }) => reviews > 0);
    expect(days.slice(0, lastReview).every(({ fresh }) => fresh === 0)).toBe(true);
    expect(days.slice(lastReview).some(({ fresh }) => fresh > 0)).toBe(true);
  });

  it.each([
    ['what is not due waits for its day', backlog({ due: () => 3 }), [0, 0, 0]],
    ['a day off gets nothing', backlog({ due: () => 0, minutes: [0, 60] }), [0, 40]],
    ['new items that were begun today count', backlog({ known: 0, freshToday: 2 }), [0, 0]],
  ])('%s', (_, input, reviews) => {
    const { days } = spreadBacklog(input);
    expect(days.slice(0, reviews.length).map((day) => day.reviews)).toEqual(reviews);
    if (input.freshToday === 2) expect(days[0]?.fresh).toBe(0);
  });

  it('goes beyond no day by more than a question, owes nothing early, and forgets nothing that is due', () => {
    const inputs = fc
      .record({
        dues: fc.array(fc.integer({ min: -30, max: 20 }), { minLength: 50, maxLength: 50 }),
        minutes: fc.array(fc.constantFrom(0, 3, 10), { minLength: 1, maxLength: 20 }),
      })
      .map(({ dues, minutes }) => backlog({ due: (at) => dues[at] ?? 0, minutes }));
    fc.assert(
      fc.property(inputs, (input) => {
        const { days, dayOf, today } = spreadBacklog(input);
        days.forEach((day, at) => {
          const offered = 60 * (input.minutes[at] ?? 0);
          expect(day.reviews * 20 + day.fresh * 45).toBeLessThan(offered + 45);
          if (offered === 0) expect(day).toEqual({ minutes: 0, reviews: 0, fresh: 0 });
        });
        for (const { id, dueInDays, memory } of input.items)
          if (memory) expect(dayOf.get(id) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(dueInDays);
        expect(today.map(({ itemId }) => itemId)).toEqual([...dayOf].flatMap(([id, day]) => (day === 0 ? [id] : [])));
        expect(spreadBacklog(input)).toEqual({ days, dayOf, today });
      }),
    );
  });
});
