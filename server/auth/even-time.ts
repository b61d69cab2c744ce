/**
 * What takes longer for an address that has an account than for another is over by then, on a machine that is not busy: a hash takes about 50 ms, and
 * what is written besides a few.
 */
export const LEAST_MS = 250;

/** What would tell by its time who has an account, answered `LEAST_MS` after it began and no sooner. `isTelling` excepts what may be told at once. */
export async function evenly<T>(work: () => Promise<T>, isTelling: (made: T) => boolean = () => true): Promise<T> {
  const begun = performance.now();
  const made = await work();
  const left = LEAST_MS - (performance.now() - begun);
  if (left > 0 && isTelling(made)) await new Promise((resolve) => setTimeout(resolve, left));
  return made;
}
