import type { BeforeAndAfter } from '@/domain/scheduling/before-and-after';
import type { ParameterSet } from '@/domain/scheduling/parameters';
import { retrievability } from '@/domain/scheduling/retrievability';
import type { ToldMemory } from './exchange';

/** What an answer did to its item's memory, as a verdict tells it, under the parameter set that both memories were made with. */
export function tellMemory(
  { before, after }: BeforeAndAfter,
  { answeredAt, parameters }: { answeredAt: number; parameters: ParameterSet },
): ToldMemory {
  return {
    before: before === null ? null : retrievability(before, answeredAt, parameters),
    stabilityDays: after.stability,
    atDue: retrievability(after, after.dueAt, parameters),
    lapses: after.lapses,
  };
}
