import { type MemorySteps, memorySteps } from './memory-steps';
import type { PlanInput } from './plan';
import { type ValueTable, valueTable } from './value-table';

/** One speed of forgetting that is thought possible, with how much it is believed. */
export interface World {
  factor: number;
  belief: number;
  table: ValueTable;
}

/** Longer plans are made as if the exam were so far away: what is asked today would be the same, and tables are kept for each day. */
export const LONGEST_PLAN = 120;
/** An item that waits for longer is valued as if it had waited so long. */
const LONGEST_WAIT = 30;
/** Beliefs below this decide nothing and cost time. */
const LEAST_BELIEF = 0.04;
const MOST_BASES = 4;

interface Basis {
  steps: MemorySteps;
  tables: Map<number, ValueTable>;
}

/** Tables are a pure function of their basis and take a while to make: the last few are kept. */
const known = new Map<string, Basis>();

/** The worlds of a plan, with their tables up to its exam, and the steps of its FSRS weights. */
export function worldsOf(input: PlanInput, days: number): { steps: MemorySteps; worlds: World[] } {
  const basis = basisOf(input);
  const { factors, beliefs } = input.forgetting;
  const kept = factors
    .map((factor, at) => ({ factor, belief: beliefs[at] ?? 0 }))
    .filter(({ belief }) => belief >= LEAST_BELIEF);
  const sum = kept.reduce((total, { belief }) => total + belief, 0);
  const worlds = kept.map(({ factor, belief }) => ({
    factor,
    belief: belief / sum,
    table: tableOf(basis, factor, input),
  }));
  for (const { table } of worlds) table.extend(longestWith(days));
  return { steps: basis.steps, worlds };
}

/** Days for which tables are made where the exam is so many days away. */
export function longestWith(days: number): number {
  return days + LONGEST_WAIT;
}

function basisOf(input: PlanInput): Basis {
  const key = JSON.stringify([input.weights, roundedSeconds(input), meanGuess(input)]);
  const found = known.get(key);
  const basis = found ?? { steps: memorySteps(input.weights), tables: new Map() };
  known.delete(key);
  known.set(key, basis);
  for (const oldest of known.keys()) if (known.size > MOST_BASES) known.delete(oldest);
  return basis;
}

function tableOf({ tables }: Basis, factor: number, input: PlanInput): ValueTable {
  const found = tables.get(factor);
  if (found !== undefined) return found;
  const { weights } = input;
  const made = valueTable({ weights, seconds: roundedSeconds(input), guess: meanGuess(input) }, factor);
  tables.set(factor, made);
  return made;
}

/** In steps of five, so that learners of like pace share tables. */
function roundedSeconds({ seconds }: PlanInput): PlanInput['seconds'] {
  const round = (value: number) => Math.max(5, 5 * Math.round(value / 5));
  return { fresh: round(seconds.fresh), right: round(seconds.right), wrong: round(seconds.wrong) };
}

/** In steps of a twentieth. */
function meanGuess({ items }: PlanInput): number {
  const sum = items.reduce((total, { guess }) => total + guess, 0);
  return items.length === 0 ? 0 : Math.round((20 * sum) / items.length) / 20;
}
