import type { Pupil, Setup } from '../policy';

const DAY_SECONDS = 86_400;
/** Anki's default: more new items than these are not begun on a day. */
const FRESH_A_DAY = 20;

/** When new items are begun: before what is due, evenly among it (Anki's default), or with what time is left. Only the last has no limit. */
export type Intake = 'first' | 'mixed' | 'last';

/** What turns answers into intervals, and what fills minutes that no interval asks for. */
export interface IntervalRule {
  /** Days from today until the item is due again, whole; a fraction of a day means later today. */
  intervalAfter(item: number, day: number, isRight: boolean): number;
  /** Among items that fell due on the same day the lowest comes first; without it, the bank's order. */
  urgencyOf?(item: number): number;
  intake: Intake;
  /** The order in which new items are begun; without it, the bank's. */
  freshOrder?: readonly number[];
  /** What to ask when nothing is due and nothing is new. `askedOn`: the day each item was last asked, -1 for never. */
  spareItem?(day: number, askedOn: Int32Array): number | null;
}

/** A pupil who is asked what is due, longest due first, and new items by the intake, then spare ones. */
export function intervalPupil(setup: Setup, rule: IntervalRule): Pupil {
  const dueOn = new Float64Array(setup.items).fill(Number.POSITIVE_INFINITY);
  const askedOn = new Int32Array(setup.items).fill(-1);
  const freshOrder = rule.freshOrder ?? Array.from({ length: setup.items }, (_, item) => item);
  let soon: { item: number; readyAt: number }[] = [];
  let due: number[] = [];
  let nextDue = 0;
  let nextFresh = 0;
  let freshToday = 0;
  let today = 0;
  let budget = 0;
  let used = 0;

  const takeSoon = (isPatient: boolean): number | null => {
    const at = soon.findIndex(({ readyAt }) => !isPatient || readyAt <= used);
    return soon.splice(at, at < 0 ? 0 : 1)[0]?.item ?? null;
  };
  const isFreshTurn = (): boolean => {
    if (rule.intake === 'last' || freshToday >= FRESH_A_DAY) return false;
    return rule.intake === 'first' || (freshToday + 1) / (FRESH_A_DAY + 1) <= (nextDue + 1) / (due.length + 1);
  };
  const takeFresh = (mayBegin: boolean): number | null => {
    const fresh = mayBegin ? freshOrder[nextFresh] : undefined;
    if (fresh === undefined) return null;
    nextFresh += 1;
    freshToday += 1;
    return fresh;
  };
  return {
    startDay(day, seconds) {
      today = day;
      budget = seconds;
      soon = [];
      nextDue = 0;
      freshToday = 0;
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
      const fresh = takeFresh(isFreshTurn());
      if (fresh !== null) return fresh;
      const reviewed = due[nextDue++];
      if (reviewed !== undefined) return reviewed;
      return takeFresh(rule.intake === 'last') ?? takeSoon(false) ?? rule.spareItem?.(today, askedOn) ?? null;
    },
    answered(item, isRight) {
      const interval = rule.intervalAfter(item, today, isRight);
      askedOn[item] = today;
      dueOn[item] = today + Math.max(interval, 0);
      if (interval < 1) soon.push({ item, readyAt: used + interval * DAY_SECONDS });
    },
  };
}
