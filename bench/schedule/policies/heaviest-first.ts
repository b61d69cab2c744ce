import type { Setup } from '../policy';

/** All items from the largest share of the exam down, equal ones in the order of the bank. */
export function heaviestFirst({ weights }: Setup): number[] {
  return weights.map((_, item) => item).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
}
