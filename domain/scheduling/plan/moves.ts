import { afterAnswer, chanceOfRight } from './belief';
import type { MemorySteps } from './memory-steps';
import type { AnswerSeconds } from './plan';
import {
  DIFFICULTIES,
  difficultyAt,
  placeOfDifficulty,
  placeOfStability,
  STABILITIES,
  STATES,
  stabilityAt,
} from './state-grid';

/** Days after which an answer is considered: a week to the day, then ever coarser. */
export const GAPS: readonly number[] = [
  1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 20, 24, 29, 35, 42, 50, 60, 75, 90, 120,
];

/**
 * Numbers for each state and gap: the chance of a right answer, its expected seconds, then for right and for wrong the corner of the grid
 * that the memory moves to with how far it lies beyond that, across (stability) and down (difficulty).
 */
export const FIELDS = 8;

/** Where an answer after each gap leads from each state of the grid. */
export function movesOf(
  steps: MemorySteps,
  { factor, guess, seconds }: { factor: number; guess: number; seconds: AnswerSeconds },
): Float64Array {
  const moves = new Float64Array(STATES * GAPS.length * FIELDS);
  let at = 0;
  for (let row = 0; row < DIFFICULTIES; row++)
    for (let column = 0; column < STABILITIES; column++)
      for (const gap of GAPS) {
        const trace = { stability: stabilityAt(column), difficulty: difficultyAt(row) };
        const recall = steps.recall(gap * factor, trace.stability);
        const chance = chanceOfRight(recall, guess);
        const to = (isRight: boolean) => corner(afterAnswer(steps, trace, { isRight, recall, guess }));
        moves.set([chance, chance * seconds.right + (1 - chance) * seconds.wrong, ...to(true), ...to(false)], at);
        at += FIELDS;
      }
  return moves;
}

function corner({ stability, difficulty }: { stability: number; difficulty: number }): [number, number, number] {
  const across = placeOfStability(stability);
  const down = placeOfDifficulty(difficulty);
  const at = Math.floor(down) * STABILITIES + Math.floor(across);
  return [at, across - Math.floor(across), down - Math.floor(down)];
}
