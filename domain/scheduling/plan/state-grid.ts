/** The grid on which memories are valued: stabilities evenly spaced in their logarithm, difficulties evenly from 1 to 10. */
export const STABILITIES = 28;
export const DIFFICULTIES = 5;
export const STATES = STABILITIES * DIFFICULTIES;

const LEAST = Math.log(0.05);
const STEP = (Math.log(500) - LEAST) / (STABILITIES - 1);

/** The stability in days at a place of the grid. */
export function stabilityAt(place: number): number {
  return Math.exp(LEAST + place * STEP);
}

/** The difficulty at a place of the grid. */
export function difficultyAt(place: number): number {
  return 1 + (9 * place) / (DIFFICULTIES - 1);
}

/** Where a stability in days lies on the grid, as a fraction of its places; beyond the ends it is at the end. */
export function placeOfStability(stability: number): number {
  return Math.min(STABILITIES - 1.000001, Math.max(0, (Math.log(stability) - LEAST) / STEP));
}

/** Where a difficulty lies on the grid. */
export function placeOfDifficulty(difficulty: number): number {
  return Math.min(DIFFICULTIES - 1.000001, Math.max(0, ((difficulty - 1) * (DIFFICULTIES - 1)) / 9));
}

/** The value at a place, from its four neighbours; a table of one day begins at `offset`. */
export function valueAt(table: Float32Array, offset: number, stabilityPlace: number, difficultyPlace: number): number {
  const column = Math.floor(stabilityPlace);
  const row = Math.floor(difficultyPlace);
  const across = stabilityPlace - column;
  const down = difficultyPlace - row;
  const at = offset + row * STABILITIES + column;
  const above = (table[at] as number) * (1 - across) + (table[at + 1] as number) * across;
  const below = (table[at + STABILITIES] as number) * (1 - across) + (table[at + STABILITIES + 1] as number) * across;
  return above * (1 - down) + below * down;
}
