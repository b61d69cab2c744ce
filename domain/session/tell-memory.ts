import type { BeforeAndAfter } from '@/domain/scheduling/before-and-after';
import { DEFAULT_PARAMETERS, findParameters } from '@/domain/scheduling/parameters';
import { retrievability } from '@/domain/scheduling/retrievability';
import type { ToldMemory } from './exchange';

/** What an answer did to its item's memory, as a verdict tells it. `parameters` names the set that scheduled it; one unknown here counts as the default. */
export function tellMemory(
  { before, after }: BeforeAndAfter,
  { answeredAt, parameters }: { answeredAt: number; parameters: string },
): ToldMemory {
  const set = findParameters(parameters) ?? DEFAULT_PARAMETERS;
  return {
    before: before === null ? null : retrievability(before, answeredAt, set),
    stabilityDays: after.stability,
    atDue: retrievability(after, after.dueAt, set),
    lapses: after.lapses,
  };
}
