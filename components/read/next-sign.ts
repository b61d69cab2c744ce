import type { Spot } from './decision-table';

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The sign that an arrow key leads to from another: the nearest in that direction that has a reason to show. Null at the edge, and for every
 * other key.
 */
export function nextSign(known: readonly (readonly boolean[])[], from: Spot, key: string): Spot | null {
  const [down, right] = steps[key] ?? [0, 0];
  if (down === 0 && right === 0) return null;
  let { row, column } = from;
  do {
    row += down;
    column += right;
    if (known[row]?.[column]) return { row, column };
  } while (known[row]?.[column] !== undefined);
  return null;
}
