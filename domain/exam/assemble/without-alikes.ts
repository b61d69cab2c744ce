import type { Blueprint } from '@/domain/exam/blueprint';
import { areAlike } from './alike';
import type { Candidate } from './candidates';
import { type Costs, type Filled, fillCells, type Placed } from './fill-cells';

/**
 * As `fillCells`, of candidates no two of which are alike; members of one case are never alike. Where two of a choice are, one of them is left out and
 * the choice is made again: rather the single choice, of which banks hold most. Where neither can be spared, the cell that lacks is told.
 */
export function fillWithoutAlikes(blueprint: Blueprint, candidates: readonly Candidate[], costs: Costs): Filled {
  let pool = candidates;
  let filled = fillCells(blueprint, pool, costs);
  while (filled.status === 'filled') {
    const pair = findAlikes(filled.placed);
    if (pair === null) return filled;
    const tried = spareable(pair).map((id) => {
      const left = pool.filter(({ item }) => item.id !== id);
      return { left, filled: fillCells(blueprint, left, costs) };
    });
    const next = tried.find((one) => one.filled.status === 'filled') ?? tried[0];
    if (next === undefined) return filled;
    pool = next.left;
    filled = next.filled;
  }
  return filled;
}

function findAlikes(placed: readonly Placed[]): [Placed, Placed] | null {
  for (const [at, one] of placed.entries()) {
    const other = placed.slice(at + 1).find((later) => !isOneCase(one, later) && areAlike(one.item, later.item));
    if (other) return [one, other];
  }
  return null;
}

const isOneCase = (one: Placed, other: Placed): boolean =>
  one.item.case !== undefined && one.item.case.id === other.item.case?.id;

/** A member of a case is never left out by itself. */
function spareable(pair: readonly Placed[]): string[] {
  return pair
    .filter(({ item }) => item.case === undefined)
    .toSorted((one, other) => Number(one.kind !== 'single') - Number(other.kind !== 'single'))
    .map(({ item }) => item.id);
}
