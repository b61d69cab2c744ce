import { afterAnswer, afterFirstAnswer, chanceOfRight, KNOWN_BEFORE, type Trace } from './belief';
import { freshADay } from './fresh-a-day';
import type { PlannedDay, PlannedItem } from './plan';
import type { Candidate, Today } from './plan-today';
import { rungOf } from './price-ladder';
import { placeOfDifficulty, placeOfStability } from './state-grid';
import type { World } from './worlds';

/** How the days up to the exam go in one world. */
export interface Course {
  days: PlannedDay[];
  /** Items that will be asked at least once. */
  asked: ReadonlySet<string>;
  /** Weighted recall on the day of the exam, 0 to 1, guessing left out. */
  recall: number;
}

interface Waiting {
  item: PlannedItem;
  trace: Trace | null;
  lastDay: number;
  /** The day that it waits for; what was asked since then waits no more. */
  due: number;
  /** Recall on the day of the exam if it is asked no more. */
  onExam: number;
}

/**
 * Plays the plan forward in one world: each item is asked on its best day, or on the next with minutes left; right and wrong come in the
 * expected proportion, evenly, without chance. New items have up to half of a day, and what reviews leave of it; what is left then goes to
 * what would be recalled least on the day. Of the days after today the learner keeps the share `presence`, evenly.
 */
export function rollForward(today: Today, world: World, presence: number): Course {
  const { ranked, situation, minutes } = today;
  const { steps, seconds } = situation;
  const due: Waiting[][] = minutes.map(() => []);
  const recallOn = ({ trace, lastDay }: Waiting, day: number) =>
    trace === null ? 0 : steps.recall((day - lastDay) * world.factor, trace.stability);
  const wait = (waiting: Waiting, day: number) => {
    waiting.due = day;
    due[day]?.push(waiting);
  };
  const todays = new Set(today.asked.map(({ itemId }) => itemId));
  const fresh: Candidate[] = [];
  const met: Waiting[] = [];
  for (const candidate of ranked) {
    const { item, worth } = candidate;
    const waiting = { item, trace: item.memory, lastDay: -(item.memory?.elapsedDays ?? 0), due: 0, onExam: 0 };
    waiting.onExam = recallOn(waiting, minutes.length);
    if (item.memory !== null) met.push(waiting);
    if (todays.has(item.id)) wait(waiting, 0);
    else if (item.memory === null) fresh.push(candidate);
    else if (worth.bestDelay !== null) wait(waiting, Math.max(1, worth.bestDelay));
  }
  const worthy = fresh.filter(({ worth }) => worth.bestDelay !== null);
  let begun = 0;
  const asked = new Set<string>();
  const pace = freshADay(today.items.length, minutes.filter((of) => of > 0).length);
  let wrongs = 0;
  let kept = 1;

  const days = minutes.map((of, day) => {
    const planned: PlannedDay = { minutes: 0, reviews: 0, fresh: 0 };
    if (of > 0 && day > 0) kept += presence;
    if (of > 0 && kept >= 1 - 1e-9) kept -= 1;
    else {
      for (const waiting of due[day] ?? []) if (waiting.due === day) wait(waiting, day + 1);
      return planned;
    }
    let left = 60 * of;
    const ask = (waiting: Waiting) => {
      const { item, trace } = waiting;
      const { guess } = item;
      const recall = trace === null ? KNOWN_BEFORE : recallOn(waiting, day);
      const chance = chanceOfRight(recall, guess);
      wrongs += 1 - chance;
      const isRight = wrongs < 1;
      if (!isRight) wrongs -= 1;
      left -= trace === null ? seconds.fresh : chance * seconds.right + (1 - chance) * seconds.wrong;
      planned[trace === null ? 'fresh' : 'reviews'] += 1;
      if (trace === null) met.push(waiting);
      waiting.trace =
        trace === null
          ? afterFirstAnswer(steps, { isRight, known: KNOWN_BEFORE, guess })
          : afterAnswer(steps, trace, { isRight, recall, guess });
      waiting.lastDay = day;
      waiting.onExam = recallOn(waiting, minutes.length);
      asked.add(item.id);
      const gap = nextGap(today, world, { item, trace: waiting.trace, daysLeft: minutes.length - day });
      if (gap === null) waiting.due = -1;
      else wait(waiting, day + gap);
    };
    const begin = (most: number, least: number) => {
      while (left > least && planned.fresh < most && begun < worthy.length)
        ask({ item: (worthy[begun++] as Candidate).item, trace: null, lastDay: 0, due: -1, onExam: 0 });
    };
    if (day > 0) begin(pace, 30 * of);
    for (const waiting of due[day] ?? []) {
      if (waiting.due !== day) continue;
      if (left > 0) ask(waiting);
      else wait(waiting, day + 1);
    }
    if (day > 0) begin(pace, 0);
    if (day > 0 && left > seconds.right) {
      const spare = met.filter(({ lastDay }) => lastDay < day).sort((a, b) => a.onExam - b.onExam);
      for (const waiting of spare) {
        if (left <= 0) break;
        ask(waiting);
      }
    }
    planned.minutes = Math.min(of, of - left / 60);
    return planned;
  });
  const total = today.items.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const recalled = met.reduce((sum, waiting) => sum + waiting.item.weight * waiting.onExam, 0);
  return { days, asked, recall: recalled / total };
}

function nextGap(
  { situation }: Today,
  { table }: World,
  { item, trace, daysLeft }: { item: PlannedItem; trace: Trace; daysLeft: number },
): number | null {
  const rung = Math.round(rungOf(situation.price / item.weight).below);
  return table.nextGap(rung, daysLeft, placeOfStability(trace.stability), placeOfDifficulty(trace.difficulty));
}
