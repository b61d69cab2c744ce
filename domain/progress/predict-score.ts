import type { Memory } from '@/domain/scheduling/memory';
import type { ParameterSet } from '@/domain/scheduling/parameters';
import { retrievability } from '@/domain/scheduling/retrievability';
import { countAt, countDistribution } from './beta-binomial';
import type { Foreknowledge } from './first-answers';
import { type OwnShift, shifted } from './own-shift';

/** An exam as far as a score can be predicted for it. */
export interface ScoreForm {
  items: readonly ExamItem[];
  /** Questions that count. */
  scored: number;
  /** The scaled score to pass. */
  pass: number;
  /** Task statements and their shares of the exam, any unit: only ratios count. */
  tasks: readonly { id: string; share: number }[];
  /** The scaled score of so many right out of all, as a mock exam tells it; more right is never less. */
  scale(right: number, of: number): number;
}

/** An item that an exam may ask: its task statements, and the chance (0 to below 1) that somebody who does not know answers it right. */
export interface ExamItem {
  id: string;
  statements: readonly string[];
  guess: number;
}

/** A score as it is expected. In nine of ten cases it lies from `low` to `high`. */
export interface ScoreEstimate {
  /** The expected share of right answers, 0 to 1. */
  share: number;
  score: number;
  low: number;
  high: number;
  /** The chance of reaching the score to pass, 0 to 1. */
  passChance: number;
}

export interface ScoreInput {
  form: ScoreForm;
  memories: ReadonlyMap<string, Memory>;
  parameters: ParameterSet;
  shift: OwnShift;
  foreknowledge: Foreknowledge;
  now: number;
}

/** Beyond what the learner's own answers leave open: whether the curve of forgetting is the right one, in logits, at once and for each day ahead. */
const CURVE_SD = 0.2;
const CURVE_SD_A_DAY = 0.02;
const DAY_MS = 86_400_000;

/** What is expected of one task statement. */
export interface TaskEstimate {
  id: string;
  /** Of the exam, 0 to 1. */
  share: number;
  /** Items that the bank has for it, and those that were met. */
  items: number;
  met: number;
  /** The expected share of right answers, 0 to 1. */
  expected: number;
}

/**
 * Predicts the score of an exam at a time, if nothing is practised until then. A met item is answered right when recalled, by the
 * parameters' forgetting curve, or else guessed, the whole moved by the learner's own shift; an item never met when it is known
 * beforehand, as first answers were, or else guessed. Task statements count by their shares, those without items not at all. The interval
 * has three parts: which questions come and how they fall (binomial), how far the learner's shift and foreknowledge are known, and whether
 * the curve is right, which is the less certain the further ahead. Null where no task has items.
 */
export function predictScore(input: ScoreInput, at: number): ScoreEstimate | null {
  const weights = weighItems(input);
  if (weights.size === 0) return null;
  const chanceOf = chanceAt(input, at);
  const sums = { share: 0, byShift: 0, byForeknowledge: 0 };
  for (const item of input.form.items) {
    const weight = weights.get(item.id) ?? 0;
    const chance = chanceOf(item);
    sums.share += weight * chance;
    if (input.memories.has(item.id)) sums.byShift += weight * chance * (1 - chance);
    else sums.byForeknowledge += weight * (1 - item.guess);
  }
  const variance =
    sums.byShift ** 2 * shiftVariance(input, at) + sums.byForeknowledge ** 2 * input.foreknowledge.variance;
  return estimate(input.form, sums.share, variance);
}

/**
 * Predicts the score of an exam from what a plan expects of its day: recall (0 to 1, weighted by shares, guessing left out) and the doubt of
 * it, a standard deviation in logits. The learner's own answers are in both already. Whoever goes on is told no less than who stops today
 * (`idle`). Null where no task has items.
 */
export function predictPlannedScore(
  input: ScoreInput,
  { recallAtExam, doubtAtExam }: { recallAtExam: number; doubtAtExam: number },
  idle: ScoreEstimate,
): ScoreEstimate | null {
  const weights = weighItems(input);
  if (weights.size === 0) return null;
  const guess = input.form.items.reduce((sum, item) => sum + (weights.get(item.id) ?? 0) * item.guess, 0);
  const share = Math.max(idle.share, recallAtExam + (1 - recallAtExam) * guess);
  const recall = Math.max(0, (share - guess) / (1 - guess));
  return estimate(input.form, share, ((1 - guess) * recall * (1 - recall) * doubtAtExam) ** 2);
}

/** What is expected of each task statement now, in the form's order. */
export function predictTasks(input: ScoreInput): TaskEstimate[] {
  const chanceOf = chanceAt(input, input.now);
  const total = input.form.tasks.reduce((sum, { share }) => sum + share, 0);
  return input.form.tasks.map(({ id, share }) => {
    const items = input.form.items.filter(({ statements }) => statements.includes(id));
    const met = items.filter((item) => input.memories.has(item.id)).length;
    const right = items.reduce((sum, item) => sum + chanceOf(item), 0);
    return { id, share: share / total, items: items.length, met, expected: right / Math.max(1, items.length) };
  });
}

/** Each item's share of the exam, with sum 1: a task's share is spread evenly over its items. Empty where no task has items. */
function weighItems({ form }: ScoreInput): Map<string, number> {
  const byTask = form.tasks.map(({ id, share }) => ({
    share,
    ids: form.items.filter((one) => one.statements.includes(id)),
  }));
  const filled = byTask.filter(({ ids, share }) => ids.length > 0 && share > 0);
  const total = filled.reduce((sum, { share }) => sum + share, 0);
  const weights = new Map<string, number>();
  for (const { share, ids } of filled)
    for (const { id } of ids) weights.set(id, (weights.get(id) ?? 0) + share / total / ids.length);
  return weights;
}

function chanceAt({ memories, parameters, shift, foreknowledge }: ScoreInput, at: number): (item: ExamItem) => number {
  return ({ id, guess }) => {
    const memory = memories.get(id);
    if (memory === undefined) return guess + (1 - guess) * foreknowledge.known;
    const recalled = retrievability(memory, at, parameters);
    return Math.max(guess, shifted(recalled + (1 - recalled) * guess, shift.shift));
  };
}

function shiftVariance({ shift, now }: ScoreInput, at: number): number {
  const days = Math.max(0, at - now) / DAY_MS;
  return shift.variance + CURVE_SD ** 2 + (CURVE_SD_A_DAY * days) ** 2;
}

function estimate({ scored, pass, scale }: ScoreForm, share: number, variance: number): ScoreEstimate {
  const chances = countDistribution(scored, share, variance);
  const passChance = chances.reduce((sum, chance, right) => sum + (scale(right, scored) >= pass ? chance : 0), 0);
  const scoreAt = (quantile: number) => scale(countAt(chances, quantile), scored);
  return { share, score: scale(share * scored, scored), low: scoreAt(0.05), high: scoreAt(0.95), passChance };
}
