import { guessOfItem } from '@/domain/progress/guess-of-item';
import type { PracticeBank } from '../practice';

const guesses = new WeakMap<PracticeBank, Map<string, number>>();

/** Of an item that left the bank no more is known than that most questions are single choice. */
const USUAL = 0.25;

/** The chance of guessing an item of the bank right; reckoned once. */
export function guessIn(bank: PracticeBank, itemId: string): number {
  const known = guesses.get(bank) ?? new Map<string, number>();
  guesses.set(bank, known);
  const kept = known.get(itemId);
  if (kept !== undefined) return kept;
  const item = bank.items.get(itemId);
  const guess = item === undefined ? USUAL : guessOfItem(item);
  known.set(itemId, guess);
  return guess;
}
