import { describe, expect, it } from 'vitest';
import { planByShortRule } from './short-rule';
import { freshItems, knownItems, planInput } from './testing/plans';

const reasons = (changes: Parameters<typeof planInput>[0]) =>
  planByShortRule(planInput(changes)).map(({ reason }) => reason);

describe('the short rule', () => {
  it('asks what is due, then what is new, then what will be recalled least', () => {
    const order = reasons({ minutes: [60, 60, 60] });
    expect(order).toEqual(order.toSorted((a, b) => 'review new spare'.indexOf(a) - 'review new spare'.indexOf(b)));
    expect(new Set(order)).toEqual(new Set(['review', 'new', 'spare']));
  });

  it.each([
    ['keeps to the minutes', { minutes: [2, 2] }, 6],
    ['gives a day off nothing', { minutes: [0, 9] }, 0],
    ['asks all on the last day', { minutes: [600] }, 24],
  ])('%s', (_, changes, most) => {
    expect(reasons(changes).length).toBeLessThanOrEqual(most);
  });

  it('begins the heaviest first', () => {
    const first = planByShortRule(planInput({ items: freshItems(4), minutes: [9] }));
    expect(first.slice(0, 2).map(({ itemId }) => itemId)).toEqual(['fresh-1', 'fresh-3']);
  });

  it('does not repeat what was right today', () => {
    const items = knownItems(2).map((item) => ({
      ...item,
      memory: item.memory && { ...item.memory, elapsedDays: 0, today: 'right' as const },
    }));
    expect(planByShortRule(planInput({ items }))).toEqual([]);
  });
});
