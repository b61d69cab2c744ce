/**
 * Of ways to look at the same journeys one, and another one a day later; all of them in `npm run test:full`. For a journey that is walked in each width or
 * colour, where no way can break without the others but by its looks.
 */
export function oneADay<T>(ways: readonly T[]): readonly T[] {
  if (process.env.CHECKPOINT_FULL !== undefined) return ways;
  const turn = Number(process.env.CHECKPOINT_DAY) % ways.length;
  return ways.slice(turn, turn + 1);
}
