import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edge, minCostFlow } from './min-cost-flow';

const edge = (from: number, to: number, room: number, cost = 0): Edge => ({ from, to, room, cost });

/** The cheapest of the largest matchings, found by trying all. */
function bestMatching(costs: readonly (number | null)[][]): { pairs: number; cost: number } {
  const tried = (row: number, taken: readonly number[]): { pairs: number; cost: number } => {
    if (row === costs.length) return { pairs: 0, cost: 0 };
    let best = tried(row + 1, taken);
    for (const [column, cost] of (costs[row] ?? []).entries()) {
      if (cost === null || taken.includes(column)) continue;
      const rest = tried(row + 1, [...taken, column]);
      const found = { pairs: rest.pairs + 1, cost: rest.cost + cost };
      if (found.pairs > best.pairs || (found.pairs === best.pairs && found.cost < best.cost)) best = found;
    }
    return best;
  };
  return tried(0, []);
}

describe('the cheapest largest flow', () => {
  it('goes the cheap way first, and back where that lets more through', () => {
    // 0 -> 1 -> 3 costs least, yet both units pass only as 0 -> 1 -> 2 -> 3 and 0 -> 2 ... when room is short.
    const edges = [edge(0, 1, 1, 1), edge(0, 2, 1, 5), edge(1, 3, 1, 1), edge(1, 2, 1, 0), edge(2, 3, 1, 5)];
    expect(minCostFlow(4, edges, [0, 3])).toMatchObject({ sent: 2, used: [1, 1, 1, 0, 1] });
  });

  it('tells the near side of a smallest cut', () => {
    const { sent, reached } = minCostFlow(4, [edge(0, 1, 5), edge(1, 2, 2), edge(2, 3, 9)], [0, 3]);
    expect(sent).toBe(2);
    expect([...reached].toSorted()).toEqual([0, 1]);
  });

  it('is what trying all finds, with costs below nothing, too', () => {
    const cost = fc.option(fc.integer({ min: -5, max: 9 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.array(cost, { minLength: 4, maxLength: 4 }), { maxLength: 4 }), (costs) => {
        const ends = 2 + costs.length;
        const edges = costs.flatMap((row, at) => [
          edge(0, 2 + at, 1),
          ...row.flatMap((own, column) => (own === null ? [] : [edge(2 + at, ends + column, 1, own)])),
        ]);
        const sinks = [0, 1, 2, 3].map((column) => edge(ends + column, 1, 1));
        const all = [...edges, ...sinks];
        const { sent, used } = minCostFlow(ends + 4, all, [0, 1]);
        const spent = all.reduce((sum, one, at) => sum + one.cost * (used[at] ?? 0), 0);
        expect({ pairs: sent, cost: spent }).toEqual(bestMatching(costs));
      }),
      { numRuns: 300 },
    );
  });
});
