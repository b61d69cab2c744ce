import { balance } from './balance';
import { type Forecast, forecastExam, logit, shiftedBy } from './forecast-exam';
import type { LeaveReason, Plan, PlanInput } from './plan';
import { type Candidate, planToday, type Today } from './plan-today';
import { rollForward } from './roll-forward';

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
  const { items, minutes } = today;
  const total = items.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const recallNow = recallAfterDays(today, 0) / total;
  if (minutes.length === 0)
    return {
      ...{ today: [], days: [], leftOut: [], recallNow, recallAtExam: recallNow },
      ...{ doubtAtExam: 0, withTenMore: { recallAtExam: recallNow } },
    };
  const { presence, forgetting } = input;
  const forecast = forecastExam(today, { presence, answers: forgetting.answers });
  const likeliest = today.situation.worlds.reduce((best, world) => (world.belief > best.belief ? world : best));
  const { days, asked } = rollForward(today, likeliest, 1);
  const beyond = input.minutes.slice(minutes.length);
  return {
    today: today.asked,
    days: [...days, ...beyond.map((of) => ({ minutes: of, reviews: (60 * of) / input.seconds.right, fresh: 0 }))],
    leftOut: today.ranked.flatMap((candidate) => {
      const reason = asked.has(candidate.item.id) ? null : reasonToLeave(today, candidate);
      return reason === null ? [] : [{ itemId: candidate.item.id, reason }];
    }),
    recallNow,
    ...{ recallAtExam: forecast.recall, doubtAtExam: forecast.doubt },
    withTenMore: { recallAtExam: recallWithMore(today, forecast) },
  };
}

/** The forecast moved as far as ten more minutes on each study day move the most that the time can bring. */
function recallWithMore({ valuesByPrice, items, minutes }: Today, { recall }: Forecast): number {
  const most = (offered: readonly number[]) => logit(balance(valuesByPrice, offered).value / Math.max(1, items.length));
  const more = minutes.map((of) => (of > 0 ? of + MORE : 0));
  return Math.max(recall, shiftedBy(recall, most(more) - most(minutes)));
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
  { situation: { steps, worlds, days } }: Today,
  { item: { memory }, worth }: Candidate,
): LeaveReason | null {
  if (worth.bestDelay !== null) return 'time';
  if (memory === null) return 'price';
  const onExam = worlds.reduce(
    (sum, { belief, factor }) => sum + belief * steps.recall((memory.elapsedDays + days) * factor, memory.stability),
    0,
  );
  return onExam < GIVEN_UP ? 'price' : null;
}
