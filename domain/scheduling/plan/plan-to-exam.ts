import { balance } from './balance';
import { forecastDays } from './forecast-days';
import type { LeaveReason, Plan, PlanInput } from './plan';
import { type Candidate, planToday, type Today } from './plan-today';

/** What is recalled with less than this and never asked again is given up. */
const GIVEN_UP = 0.5;
const MORE = 10;

/**
 * The plan up to the exam: what to ask today and why, how the days will go, what will not fit, what to expect of the exam. Of the same input
 * the same plan. Made anew after every day, or after every answer: nothing is owed from the days before, so no backlog piles up. Without
 * any day left, nothing is planned: after the exam items are handed back to plain FSRS.
 */
export function planToExam(input: PlanInput): Plan {
  const today = planToday(input);
  const { items, minutes, valuesByPrice } = today;
  const total = items.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const recallNow = recallAfterDays(today, 0) / total;
  const guard = today.isNarrowed ? 'narrowed' : 'none';
  if (minutes.length === 0)
    return {
      ...{ today: [], days: [], leftOut: [], guard, recallNow, recallAtExam: recallNow },
      withTenMore: { recallAtExam: recallNow },
    };
  const without = recallAfterDays(today, minutes.length);
  const recallWith = (offered: readonly number[]) =>
    Math.min(1, Math.max(without, balance(valuesByPrice, offered).value) / total);
  const { days, asked } = forecastDays(today);
  const beyond = input.minutes.slice(minutes.length);
  return {
    today: today.asked,
    days: [...days, ...beyond.map((of) => ({ minutes: of, reviews: (60 * of) / input.seconds.right, fresh: 0 }))],
    leftOut: today.ranked.flatMap((candidate) => {
      const reason = asked.has(candidate.item.id) ? null : reasonToLeave(today, candidate);
      return reason === null ? [] : [{ itemId: candidate.item.id, reason }];
    }),
    recallNow,
    recallAtExam: recallWith(minutes),
    withTenMore: { recallAtExam: recallWith(minutes.map((of) => (of > 0 ? of + MORE : 0))) },
    guard,
  };
}

/** The sum of weights that is recalled so many days from now if nothing is asked. */
function recallAfterDays({ items, situation: { worlds, steps } }: Today, days: number): number {
  return items.reduce((sum, { memory, weight }) => sum + (memory === null ? 0 : weight * recallOf(memory, days)), 0);

  function recallOf({ stability, elapsedDays }: { stability: number; elapsedDays: number }, later: number): number {
    return worlds.reduce(
      (mean, { belief, factor }) => mean + belief * steps.recall((elapsedDays + later) * factor, stability),
      0,
    );
  }
}

/** Null: it is asked no more because it is known well enough. */
function reasonToLeave(
  { isNarrowed, situation: { steps, worlds, days } }: Today,
  { item: { memory }, worth }: Candidate,
): LeaveReason | null {
  if (memory === null && isNarrowed) return 'narrowed';
  if (worth.bestDelay !== null) return 'time';
  if (memory === null) return 'price';
  const onExam = worlds.reduce(
    (sum, { belief, factor }) => sum + belief * steps.recall((memory.elapsedDays + days) * factor, memory.stability),
    0,
  );
  return onExam < GIVEN_UP ? 'price' : null;
}
