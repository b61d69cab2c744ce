import { DAY_MS, recallAfter } from './fsrs';
import type { Memory } from './memory';
import { DEFAULT_PARAMETERS, type ParameterSet } from './parameters';

/**
 * The probability (0 to 1) that the item is recalled at that time, in milliseconds since the epoch; 1 up to its last review. By the
 * forgetting curve of the parameter set that the memory was made with.
 */
export function retrievability(memory: Memory, at: number, parameters: ParameterSet = DEFAULT_PARAMETERS): number {
  const elapsedDays = Math.max(0, at - memory.lastReviewedAt) / DAY_MS;
  return recallAfter(parameters, elapsedDays, memory.stability);
}
