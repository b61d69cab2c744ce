import { measureOf } from './measure';
import type { Random } from './random';

/**
 * The order in which a question shows its options: by value where all are quantities of one dimension, as the exam does; else uniform
 * over all orders by the seed, whatever the key. Expects the options in the order of their ids.
 */
export function orderOptions<T extends { text: string }>(options: readonly T[], random: Random): T[] {
  const measures = options.map((option) => measureOf(option.text));
  const dimension = measures[0]?.dimension;
  const comparable = measures.every((measure) => measure !== null && measure.dimension === dimension);
  if (!comparable) return random.shuffled(options);
  return options
    .map((option, index) => ({ option, value: measures[index]?.value ?? 0 }))
    .sort((one, other) => one.value - other.value)
    .map(({ option }) => option);
}
