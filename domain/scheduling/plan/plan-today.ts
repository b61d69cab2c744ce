import { balance, valuesByPrice } from './balance';
import { freshADay } from './fresh-a-day';
import type { Plan, PlanInput, PlannedItem } from './plan';
import { LONGEST_PLAN, worldsOf } from './worlds';
import { type Situation, type Worth, worthToday } from './worth';

/** An item with what asking it today is worth. */
export interface Candidate {
  item: PlannedItem;
  worth: Worth;
}

/** What today's plan rests on, for those who look further. */
export interface Today {
  /** In the order of asking, no longer than today's minutes by more than one question. */
  asked: Plan['today'];
  /** All items, the most gain per second first. */
  ranked: Candidate[];
  situation: Situation;
  valuesByPrice: Float64Array;
  /** The items with weights of 1 on average. */
  items: PlannedItem[];
  minutes: readonly number[];
}

/** Prices the minutes that are left and ranks every item by what asking it today gains over waiting, per second. */
export function planToday(input: PlanInput): Today {
  const minutes = input.minutes.slice(0, LONGEST_PLAN);
  const days = minutes.length;
  const mean = input.items.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, input.items.length);
  const items = input.items.map((item) => ({ ...item, weight: mean > 0 ? Math.max(1e-3, item.weight / mean) : 1 }));
  const { worlds, steps } = worldsOf(input, days);
  const sums = valuesByPrice(worlds, items, days);
  const { price } = balance(sums, minutes);
  const situation = { worlds, steps, seconds: input.seconds, days, price };
  const ranked = items
    .map((item, at) => ({ item, worth: worthToday(situation, item), at }))
    .sort((a, b) => b.worth.gain / b.worth.seconds - a.worth.gain / a.worth.seconds || a.at - b.at);
  const studyDays = minutes.filter((of) => of > 0).length;
  const fresh = freshADay(items.length, studyDays) - input.freshToday;
  const asked = chosen(ranked, { fresh, seconds: 60 * (minutes[0] ?? 0) });
  return { asked, ranked, situation, valuesByPrice: sums, items, minutes };
}

/**
 * The best first, until the time is used: never is a minute left over while there is anything to ask. New items beyond their number, then
 * what was missed today, come last; what was right today is not asked again.
 */
function chosen(ranked: readonly Candidate[], limit: { fresh: number; seconds: number }): Plan['today'] {
  const [first, more, again]: Candidate[][] = [[], [], []];
  let fresh = 0;
  for (const candidate of ranked) {
    const { memory } = candidate.item;
    if (memory === null) (fresh++ < limit.fresh ? first : more)?.push(candidate);
    else if (memory.today === 'none') first?.push(candidate);
    else if (memory.today === 'wrong') again?.push(candidate);
  }
  const asked: Plan['today'] = [];
  let used = 0;
  for (const { item, worth } of [first, more, again].flatMap((part) => part ?? [])) {
    if (used >= limit.seconds) break;
    used += worth.seconds;
    asked.push({ itemId: item.id, reason: reasonOf(item, worth) });
  }
  return asked;
}

function reasonOf({ memory }: PlannedItem, { gain }: Worth): Plan['today'][number]['reason'] {
  if (memory === null) return 'new';
  if (memory.today === 'wrong') return 'again';
  return gain > 0 ? 'review' : 'spare';
}
