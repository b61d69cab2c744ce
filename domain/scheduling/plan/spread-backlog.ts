import { afterAnswer, chanceOfRight } from './belief';
import { memorySteps } from './memory-steps';
import type { AnswerSeconds, AskReason, ItemMemory, PlannedDay, PlannedItem } from './plan';

/** An item with the day on which plain FSRS wants it: 0 is today, negative is overdue. New items have no such day. */
export interface DueItem extends PlannedItem {
  dueInDays: number;
}

export interface BacklogInput {
  items: readonly DueItem[];
  /** The 21 weights of FSRS-6. */
  weights: readonly number[];
  /** Minutes of each coming day, today first; 0: a day off. */
  minutes: readonly number[];
  seconds: AnswerSeconds;
  /** The most new items a day, and how many were begun today. */
  freshADay: number;
  freshToday: number;
}

export interface SpreadBacklog {
  /** In the order of asking. */
  today: { itemId: string; reason: AskReason }[];
  days: PlannedDay[];
  /** For each item that is asked in these days: the day. What is due and stands here on a later day is not owed today. */
  dayOf: ReadonlyMap<string, number>;
}

/** How far ahead an answer's worth is looked at, in days. */
const AHEAD = 30;

/**
 * Plain FSRS without an exam date: what is due, spread over the coming days within their minutes, so that a missed week is caught up
 * piece by piece and never stands there as a pile. Each day the most recall (in a month, by weight) gained per second comes first; new
 * items begin only where everything due has found its place. No day goes beyond its minutes by more than one question.
 */
export function spreadBacklog({
  items,
  weights,
  minutes,
  seconds,
  freshADay,
  freshToday,
}: BacklogInput): SpreadBacklog {
  const steps = memorySteps(weights);
  const waiting = items.flatMap((item) => {
    if (item.memory === null || item.memory.today === 'right') return [];
    return [{ item, memory: item.memory, day: Math.max(0, item.dueInDays), ...worthOf(item, item.memory) }];
  });
  const fresh = items.filter(({ memory }) => memory === null).sort((a, b) => b.weight - a.weight);
  const dayOf = new Map<string, number>();
  const today: SpreadBacklog['today'] = [];
  waiting.sort((a, b) => b.gain - a.gain);

  const days = minutes.map((of, day) => {
    const planned: PlannedDay = { minutes: 0, reviews: 0, fresh: 0 };
    let left = 60 * of;
    let isCaughtUp = true;
    for (const { item, memory, day: due, takes } of waiting) {
      if (due > day || dayOf.has(item.id)) continue;
      if (left <= 0) {
        isCaughtUp = false;
        break;
      }
      place(item.id, memory.today === 'wrong' ? 'again' : 'review', takes);
      planned.reviews += 1;
    }
    const most = freshADay - (day === 0 ? freshToday : 0);
    while (isCaughtUp && left > 0 && planned.fresh < most) {
      const next = fresh.shift();
      if (next === undefined) break;
      place(next.id, 'new', seconds.fresh);
      planned.fresh += 1;
    }
    planned.minutes = Math.min(of, of - left / 60);
    return planned;

    function place(itemId: string, reason: AskReason, takes: number): void {
      left -= takes;
      dayOf.set(itemId, day);
      if (day === 0) today.push({ itemId, reason });
    }
  });
  return { today, days, dayOf };

  function worthOf({ weight, guess }: PlannedItem, memory: ItemMemory): { gain: number; takes: number } {
    const recall = steps.recall(memory.elapsedDays, memory.stability);
    const chance = chanceOfRight(recall, guess);
    const recallAfter = (isRight: boolean) =>
      steps.recall(AHEAD, afterAnswer(steps, memory, { isRight, recall, guess }).stability);
    const takes = chance * seconds.right + (1 - chance) * seconds.wrong;
    const without = steps.recall(memory.elapsedDays + AHEAD, memory.stability);
    const asked = chance * recallAfter(true) + (1 - chance) * recallAfter(false);
    return { gain: (weight * (asked - without)) / takes, takes };
  }
}
