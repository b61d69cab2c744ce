import type { Pupil, Setup } from '../policy';

const DAY_SECONDS = 86_400;

/** What turns answers into intervals, and what fills minutes that no interval asks for. */
export interface IntervalRule {
  /** Days from today until the item is due again, whole; a fraction of a day means later today. */
  intervalAfter(item: number, day: number, isRight: boolean): number;
  /** Among items that fell due on the same day the lowest comes first; without it, the bank's order. */
  urgencyOf?(item: number): number;
  /** The order in which new items are begun; without it, the bank's. */
  freshOrder?: readonly number[];
  /** What to ask when nothing is due and nothing is new. `askedOn`: the day each item was last asked, -1 for never. */
  spareItem?(day: number, askedOn: Int32Array): number | null;
}

/** A pupil who is asked what is due, longest due first, then new items, then spare ones. */
export function intervalPupil(setup: Setup, rule: IntervalRule): Pupil {
  const dueOn = new Float64Array(setup.items).fill(Number.POSITIVE_INFINITY);
  const askedOn = new Int32Array(setup.items).fill(-1);
  const freshOrder = rule.freshOrder ?? Array.from({ length: setup.items }, (_, item) => item);
  let soon: { item: number; readyAt: number }[] = [];
  let due: number[] = [];
  let nextDue = 0;
  let nextFresh = 0;
  let today = 0;
  let budget = 0;
  let used = 0;

  const takeSoon = (isPatient: boolean): number | null => {
    const at = soon.findIndex(({ readyAt }) => !isPatient || readyAt <= used);
    return soon.splice(at, at < 0 ? 0 : 1)[0]?.item ?? null;
  };
  return {
    startDay(day, seconds) {
      today = day;
      budget = seconds;
      soon = [];
      nextDue = 0;
      due = [];
      for (let item = 0; item < setup.items; item++) if ((dueOn[item] ?? 0) <= day) due.push(item);
      due.sort(
        (a, b) => (dueOn[a] ?? 0) - (dueOn[b] ?? 0) || (rule.urgencyOf ? rule.urgencyOf(a) - rule.urgencyOf(b) : a - b),
      );
    },
    next(secondsLeft) {
      used = budget - secondsLeft;
      const ready = takeSoon(true);
      if (ready !== null) return ready;
      const reviewed = due[nextDue++];
      if (reviewed !== undefined) return reviewed;
      const fresh = freshOrder[nextFresh];
      if (fresh !== undefined) {
        nextFresh += 1;
        return fresh;
      }
      return takeSoon(false) ?? rule.spareItem?.(today, askedOn) ?? null;
    },
    answered(item, isRight) {
      const interval = rule.intervalAfter(item, today, isRight);
      askedOn[item] = today;
      dueOn[item] = today + Math.max(interval, 0);
      if (interval < 1) soon.push({ item, readyAt: used + interval * DAY_SECONDS });
    },
  };
}
