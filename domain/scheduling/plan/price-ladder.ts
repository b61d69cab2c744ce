/**
 * Prices of a second of the learner's time, in items of average weight recalled on exam day: a ladder from nearly free to dearer than
 * any item is worth. Values are kept for its rungs and interpolated between them.
 */
export const PRICES: readonly number[] = Array.from({ length: 16 }, (_, index) => 4e-5 * 1.6 ** index);

const LOG_FIRST = Math.log(4e-5);
const LOG_STEP = Math.log(1.6);

/** A price between two rungs: the place of the lower one, and how far it is on the way to the next (0 to 1). */
export interface Rung {
  below: number;
  share: number;
}

/** Where a price stands on the ladder; beyond its ends it stands at the end. */
export function rungOf(price: number): Rung {
  return rungAt((Math.log(price) - LOG_FIRST) / LOG_STEP);
}

/** The rung at a fractional place of the ladder. */
export function rungAt(place: number): Rung {
  const kept = Math.min(PRICES.length - 1.000001, Math.max(0, place));
  return { below: Math.floor(kept), share: kept - Math.floor(kept) };
}

/** The price at a fractional place of the ladder. */
export function priceAt(place: number): number {
  return Math.exp(LOG_FIRST + place * LOG_STEP);
}

/** How many places down an item of that weight stands: for twice the weight, twice the price is right. */
export function placesFor(weight: number): number {
  return Math.log(weight) / LOG_STEP;
}

/**
 * How dear a second is so many days before the exam, against the day before it. At one price for all days everything would be asked in
 * the last ones, where it is remembered best, and their minutes would not do. Simulated learners of four kinds were best off with 0.3 to 0.5.
 */
export function dearness(days: number): number {
  return ((days + 1) / 2) ** -0.4;
}
