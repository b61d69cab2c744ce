import type { PlanInput } from './plan';
import { dearness, PRICES, placesFor, priceAt, rungAt } from './price-ladder';
import { placeOfDifficulty, placeOfStability } from './state-grid';
import { longestWith, type World } from './worlds';

/** What a plan can bring at best, as a function of the time there is. */
export interface Balance {
  /** The price per second, of the day before the exam, at which the time that the best plan takes is the time there is. */
  price: number;
  /** The sum of the items' weights that is recalled on exam day then. Never lower for more minutes. */
  value: number;
}

/** The items' values at every rung of the ladder, summed, each at the price that its weight (1 on average) makes of it. */
export function valuesByPrice(worlds: readonly World[], items: PlanInput['items'], days: number): Float64Array {
  const sums = new Float64Array(PRICES.length);
  for (const { memory, weight } of items) {
    const shift = placesFor(weight);
    const across = memory ? placeOfStability(memory.stability) : 0;
    const down = memory ? placeOfDifficulty(memory.difficulty) : 0;
    const since = Math.min(longestWith(days), days + (memory?.elapsedDays ?? 0));
    for (let place = 0; place < PRICES.length; place++) {
      const { below, share } = rungAt(place - shift);
      let value = 0;
      for (const { belief, table } of worlds)
        value +=
          belief *
          (memory === null
            ? table.bestFresh(below, days) * (1 - share) + table.bestFresh(below + 1, days) * share
            : table.value(below, since, across, down) * (1 - share) +
              table.value(below + 1, since, across, down) * share);
      sums[place] = (sums[place] as number) + weight * value;
    }
  }
  return sums;
}

/**
 * The Lagrangian dual over the ladder: its least value is the most that the minutes of all days can bring. `minutes` begin with today and
 * end with the day before the exam; seconds of early days count less, as they are cheaper.
 */
export function balance(sums: Float64Array, minutes: readonly number[]): Balance {
  const seconds = minutes.reduce((sum, of, day) => sum + 60 * of * dearness(minutes.length - day), 0);
  const dual = (place: number) => (sums[place] as number) + (PRICES[place] as number) * seconds;
  let best = 0;
  for (let place = 1; place < sums.length; place++) if (dual(place) < dual(best)) best = place;
  const isInside = best > 0 && best < sums.length - 1;
  if (!isInside) return { price: PRICES[best] as number, value: dual(best) };
  const [left, right] = [dual(best - 1), dual(best + 1)];
  const bend = left - 2 * dual(best) + right;
  const offset = bend > 0 ? Math.min(0.5, Math.max(-0.5, (left - right) / (2 * bend))) : 0;
  return { price: priceAt(best + offset), value: dual(best) };
}
