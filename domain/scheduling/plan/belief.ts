import type { MemorySteps } from './memory-steps';

/** A memory in numbers, on the day of its last answer. */
export interface Trace {
  stability: number;
  difficulty: number;
}

/**
 * A planner that believes FSRS's lapses whole gives items up: after two of them FSRS expects nothing of an item any more. Simulated learners
 * of all kinds kept more where a lapse raises difficulty by a third as much, and leaves at least this stability, in days.
 */
const LAPSE_DIFFICULTY = 1 / 3;
const LAPSE_STABILITY = 0.4;

/** How often an item that was never asked is known already: a guess about candidates, on which little depends. */
export const KNOWN_BEFORE = 0.3;

/** How likely somebody of that recall answers right, when who does not know guesses right with that chance. */
export function chanceOfRight(recall: number, guess: number): number {
  return recall + (1 - recall) * guess;
}

/** How likely a right answer was known and not guessed (0 to 1), by Bayes. Of no recall and no guessing it is 1: a right answer is known. */
export function knewIt(recall: number, guess: number): number {
  const right = chanceOfRight(recall, guess);
  return right === 0 ? 1 : recall / right;
}

/**
 * The memory after an answer on a later day, when recall had fallen to that. A wrong answer is a lapse (a milder one than FSRS's); a right one is a success as far
 * as it was known: between the two stabilities (geometrically) and difficulties, by the chance that it was.
 */
export function afterAnswer(
  steps: MemorySteps,
  { stability, difficulty }: Trace,
  answer: { isRight: boolean; recall: number; guess: number },
): Trace {
  const { isRight, recall, guess } = answer;
  const lapsed = steps.wrongStability(stability, difficulty, recall);
  const wrong = {
    stability: Math.max(lapsed, Math.min(stability, LAPSE_STABILITY)),
    difficulty: difficulty + LAPSE_DIFFICULTY * (steps.nextDifficulty(difficulty, false) - difficulty),
  };
  if (!isRight) return wrong;
  const right = {
    stability: steps.rightStability(stability, difficulty, recall),
    difficulty: steps.nextDifficulty(difficulty, true),
  };
  return between(wrong, right, knewIt(recall, guess));
}

/** The memory after the first answer of an item that was known before with that chance. */
export function afterFirstAnswer(
  steps: MemorySteps,
  { isRight, known, guess }: { isRight: boolean; known: number; guess: number },
): Trace {
  const wrong = { stability: steps.firstStability(false), difficulty: steps.firstDifficulty(false) };
  if (!isRight) return wrong;
  const right = { stability: steps.firstStability(true), difficulty: steps.firstDifficulty(true) };
  return between(wrong, right, knewIt(known, guess));
}

function between(wrong: Trace, right: Trace, knew: number): Trace {
  return {
    stability: wrong.stability ** (1 - knew) * right.stability ** knew,
    difficulty: wrong.difficulty * (1 - knew) + right.difficulty * knew,
  };
}
