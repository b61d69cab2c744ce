/**
 * Of many a share, and another one on each of the days after, so that all have had their turn after so many days; all of them in
 * `npm run test:full`. For what cannot break in one way without the others but by its looks, and for what other tests see as well.
 */
export function shareADay<T>(all: readonly T[], days: number): readonly T[] {
  if (process.env.CHECKPOINT_FULL !== undefined) return all;
  return all.filter((_, at) => at % days === Number(process.env.CHECKPOINT_DAY) % days);
}

/** Of ways to look at the same journeys one, and another one a day later; all of them in `npm run test:full`. */
export const oneADay = <T>(ways: readonly T[]): readonly T[] => shareADay(ways, ways.length);
