import { DEFAULT_PARAMETERS } from '../../parameters';
import { fitForgetting } from '../forgetting-factor';
import type { PlanInput, PlannedItem } from '../plan';

/** For tests: a plan of so many items, the first of them known, over days of so many minutes. */
export function planInput(changes: Partial<PlanInput> & { known?: number; fresh?: number } = {}): PlanInput {
  const { known = 12, fresh = 12, ...rest } = changes;
  return {
    items: [...knownItems(known), ...freshItems(fresh)],
    weights: DEFAULT_PARAMETERS.weights,
    minutes: Array.from({ length: 20 }, () => 10),
    seconds: { fresh: 45, right: 20, wrong: 40 },
    forgetting: fitForgetting([], DEFAULT_PARAMETERS.weights),
    freshToday: 0,
    presence: 1,
    ...rest,
  };
}

/** For tests: known items of mixed stabilities, none answered today. */
export function knownItems(count: number): PlannedItem[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `known-${at}`,
    weight: 1 + (at % 3),
    guess: 0.25,
    memory: { stability: 1 + ((at * 7) % 30), difficulty: 2 + (at % 7), elapsedDays: 1 + (at % 9), today: 'none' },
  }));
}

/** For tests: items never answered. */
export function freshItems(count: number): PlannedItem[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `fresh-${at}`,
    weight: 1 + (at % 2),
    guess: 0.25,
    memory: null,
  }));
}
