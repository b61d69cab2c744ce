import type { Memory } from './memory';
import type { ParameterSet } from './parameters';
import { retrievability } from './retrievability';

/**
 * The probability (0 to 1) of a right answer: the item is recalled, or not and the answer guessed with the chance (0 to 1) that this
 * question gives. Null of an item never answered: nothing is known of it.
 */
export function expectRight(
  memory: Memory | null,
  at: number,
  chance: number,
  parameters: ParameterSet,
): number | null {
  if (memory === null) return null;
  const recalled = retrievability(memory, at, parameters);
  return recalled + (1 - recalled) * chance;
}
