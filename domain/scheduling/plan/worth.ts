import { afterAnswer, chanceOfRight } from './belief';
import type { MemorySteps } from './memory-steps';
import type { AnswerSeconds, ItemMemory, PlannedItem } from './plan';
import { dearness, PRICES, type Rung, rungOf } from './price-ladder';
import { placeOfDifficulty, placeOfStability } from './state-grid';
import type { World } from './worlds';

/** What is the same for all items of a plan. */
export interface Situation {
  worlds: readonly World[];
  steps: MemorySteps;
  seconds: AnswerSeconds;
  /** Days until the exam, today included. */
  days: number;
  /** Of a second on the day before the exam, in items of average weight. */
  price: number;
}

/** What asking an item today brings over the best other course, in items of average weight, and the seconds that it takes. */
export interface Worth {
  gain: number;
  seconds: number;
  /** Days until it is best asked: 0 is today, null never before the exam. */
  bestDelay: number | null;
}

/** Days for which an answer may be put off, when that is weighed against asking today. */
const DELAYS = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 28, 36, 46, 60];
/** The value of waiting has one peak: after so many steps down nothing better comes. */
const STEPS_DOWN = 2;

/** Weighs asking an item today against asking it later or never, averaged over the beliefs about this learner's forgetting. */
export function worthToday(situation: Situation, { memory, weight, guess }: PlannedItem): Worth {
  const rung = rungOf(situation.price / weight);
  if (memory === null) return worthOfFresh(situation, rung, weight);
  const now = valueOfAsking(situation, rung, memory, guess, 0);
  let wait = valueOfLeaving(situation, memory);
  let bestDelay: number | null = null;
  let before = Number.NEGATIVE_INFINITY;
  let down = 0;
  for (const delay of DELAYS) {
    if (delay >= situation.days || down === STEPS_DOWN) break;
    const { value } = valueOfAsking(situation, rung, memory, guess, delay);
    down = value < before ? down + 1 : 0;
    before = value;
    if (value > wait) [wait, bestDelay] = [value, delay];
  }
  return { gain: weight * (now.value - wait), seconds: now.seconds, bestDelay: now.value >= wait ? 0 : bestDelay };
}

function worthOfFresh({ worlds, days, seconds }: Situation, rung: Rung, weight: number): Worth {
  let [now, later] = [0, 0];
  for (const { belief, table } of worlds) {
    now += belief * onRung(rung, table.freshValue(rung.below, days), table.freshValue(rung.below + 1, days));
    later += belief * onRung(rung, table.bestFresh(rung.below, days - 1), table.bestFresh(rung.below + 1, days - 1));
  }
  const bestDelay = Math.max(now, later) <= 0 ? null : now >= later ? 0 : 1;
  return { gain: weight * (now - later), seconds: seconds.fresh, bestDelay };
}

function valueOfAsking(
  { worlds, steps, seconds, days }: Situation,
  rung: Rung,
  memory: ItemMemory,
  guess: number,
  delay: number,
): { value: number; seconds: number } {
  const elapsed = memory.elapsedDays + delay;
  const recalls = worlds.map(({ factor }) => steps.recall(elapsed * factor, memory.stability));
  let mean = 0;
  worlds.forEach(({ belief }, at) => {
    mean += belief * (recalls[at] as number);
  });
  const right = placesAfter(steps, memory, { isRight: true, recall: mean, guess });
  const wrong = placesAfter(steps, memory, { isRight: false, recall: mean, guess });
  let value = 0;
  worlds.forEach(({ belief, table }, at) => {
    const chance = chanceOfRight(recalls[at] as number, guess);
    const after = (rungPlace: number) =>
      chance * table.value(rungPlace, days - delay, right[0], right[1]) +
      (1 - chance) * table.value(rungPlace, days - delay, wrong[0], wrong[1]);
    value += belief * onRung(rung, after(rung.below), after(rung.below + 1));
  });
  const chance = chanceOfRight(mean, guess);
  const takes = chance * seconds.right + (1 - chance) * seconds.wrong;
  const perSecond =
    onRung(rung, PRICES[rung.below] as number, PRICES[rung.below + 1] as number) * dearness(days - delay);
  return { value: value - perSecond * takes, seconds: takes };
}

function placesAfter(
  steps: MemorySteps,
  memory: ItemMemory,
  answer: { isRight: boolean; recall: number; guess: number },
): readonly [number, number] {
  const { stability, difficulty } = afterAnswer(steps, memory, answer);
  return [placeOfStability(stability), placeOfDifficulty(difficulty)];
}

function valueOfLeaving({ worlds, steps, days }: Situation, memory: ItemMemory): number {
  return worlds.reduce(
    (sum, { belief, factor }) => sum + belief * steps.recall((memory.elapsedDays + days) * factor, memory.stability),
    0,
  );
}

function onRung({ share }: Rung, below: number, above: number): number {
  return below * (1 - share) + above * share;
}
