import { afterFirstAnswer, chanceOfRight, KNOWN_BEFORE } from './belief';
import { memorySteps } from './memory-steps';
import { FIELDS, GAPS, movesOf } from './moves';
import type { AnswerSeconds } from './plan';
import { dearness, PRICES } from './price-ladder';
import { placeOfDifficulty, placeOfStability, STABILITIES, STATES, stabilityAt, valueAt } from './state-grid';

/** What values depend on, besides how fast somebody forgets. */
export interface TableBasis {
  weights: readonly number[];
  seconds: AnswerSeconds;
  guess: number;
}

/**
 * What items bring by exam day, for one speed of forgetting: recall then minus the price of the time that they take until then, each answer
 * given on its best day. Found by going back from the exam (finite-horizon dynamic programming).
 */
export interface ValueTable {
  /** Of a memory on the day of its last answer, so many days before the exam, at a rung of the ladder of prices. */
  value(rung: number, days: number, stabilityPlace: number, difficultyPlace: number): number;
  /** Of an item never answered, if its first answer is so many days before the exam. */
  freshValue(rung: number, days: number): number;
  /** The same, if it is on the best of the days that are left, or never. */
  bestFresh(rung: number, days: number): number;
  /** Days after which a memory is best asked again; null: never before the exam. To the nearest state of the grid. */
  nextGap(rung: number, days: number, stabilityPlace: number, difficultyPlace: number): number | null;
  /** Makes sure that so many days are there, before anything is asked. */
  extend(days: number): void;
}

/** The table of one factor on elapsed time: 2 forgets twice as fast. Days are added as they are asked for. */
export function valueTable(basis: TableBasis, factor: number): ValueTable {
  const steps = memorySteps(basis.weights);
  const moves = movesOf(steps, { factor, guess: basis.guess, seconds: basis.seconds });
  const startFrom = (isRight: boolean) => {
    const trace = afterFirstAnswer(steps, { isRight, known: KNOWN_BEFORE, guess: basis.guess });
    return [placeOfStability(trace.stability), placeOfDifficulty(trace.difficulty)] as const;
  };
  const [right, wrong] = [startFrom(true), startFrom(false)];
  const chance = chanceOfRight(KNOWN_BEFORE, basis.guess);
  const rungs = PRICES.map((price) => ({
    price,
    table: new Float32Array(0),
    starts: [0],
    bests: [0],
    choices: new Uint8Array(0),
  }));
  let filled = 0;

  function extend(days: number): void {
    if (days <= filled) return;
    const leaving = Array.from({ length: days + 1 }, (_, day) =>
      Array.from({ length: STABILITIES }, (_, column) => steps.recall(day * factor, stabilityAt(column))),
    );
    for (const rung of rungs) {
      const table = new Float32Array((days + 1) * STATES);
      table.set(rung.table);
      rung.table = table;
      const choices = new Uint8Array((days + 1) * STATES);
      choices.set(rung.choices);
      rung.choices = choices;
      for (let day = filled + 1; day <= days; day++) {
        fillDay(rung, moves, day, leaving[day] ?? []);
        const start =
          chance * valueAt(table, day * STATES, ...right) +
          (1 - chance) * valueAt(table, day * STATES, ...wrong) -
          rung.price * dearness(day) * basis.seconds.fresh;
        rung.starts[day] = start;
        rung.bests[day] = Math.max(start, rung.bests[day - 1] ?? 0);
      }
    }
    filled = days;
  }
  return {
    extend,
    nextGap: (rung, days, stabilityPlace, difficultyPlace) => {
      const state = Math.round(difficultyPlace) * STABILITIES + Math.round(stabilityPlace);
      const choice = (rungs[rung] as Rung).choices[days * STATES + state] as number;
      return choice === 0 ? null : (GAPS[choice - 1] as number);
    },
    value: (rung, days, stabilityPlace, difficultyPlace) =>
      valueAt((rungs[rung] as Rung).table, days * STATES, stabilityPlace, difficultyPlace),
    freshValue: (rung, days) => (rungs[rung] as Rung).starts[days] ?? 0,
    bestFresh: (rung, days) => (rungs[rung] as Rung).bests[days] ?? 0,
  };
}

interface Rung {
  price: number;
  table: Float32Array;
  starts: number[];
  bests: number[];
  /** By day and state the best gap, one more than its place, 0 for none. */
  choices: Uint8Array;
}

/** The best gap moves slowly from day to day: it is looked for among its neighbours, and everywhere once in a while. */
const NEIGHBOURS = 2;
const LOOK_EVERYWHERE = 8;

function fillDay({ table, price, choices }: Rung, moves: Float64Array, day: number, leaving: readonly number[]): void {
  const usable = GAPS.filter((gap) => gap < day);
  const costs = usable.map((gap) => price * dearness(day - gap));
  const everywhere = day % LOOK_EVERYWHERE === 1;
  for (let state = 0; state < STATES; state++) {
    const known = choices[(day - 1) * STATES + state] as number;
    const isNear = !everywhere && known > 0;
    const first = isNear ? Math.max(0, known - 1 - NEIGHBOURS) : 0;
    const last = isNear ? Math.min(usable.length, known + NEIGHBOURS) : usable.length;
    let best = leaving[state % STABILITIES] as number;
    let choice = 0;
    for (let index = first; index < last; index++) {
      const from = (state * GAPS.length + index) * FIELDS;
      const offset = (day - (usable[index] as number)) * STATES;
      const chance = moves[from] as number;
      const value =
        chance * valueFrom(table, offset, moves, from + 2) +
        (1 - chance) * valueFrom(table, offset, moves, from + 5) -
        (costs[index] as number) * (moves[from + 1] as number);
      if (value > best) {
        best = value;
        choice = index + 1;
      }
    }
    table[day * STATES + state] = best;
    choices[day * STATES + state] = choice;
  }
}

function valueFrom(table: Float32Array, offset: number, moves: Float64Array, from: number): number {
  const at = offset + (moves[from] as number);
  const across = moves[from + 1] as number;
  const down = moves[from + 2] as number;
  const above = (table[at] as number) * (1 - across) + (table[at + 1] as number) * across;
  const below = (table[at + STABILITIES] as number) * (1 - across) + (table[at + STABILITIES + 1] as number) * across;
  return above * (1 - down) + below * down;
}
