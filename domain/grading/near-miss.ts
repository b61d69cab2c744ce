import { forgiving } from './forgiving';

/**
 * One slip in six letters. Four of five misspellings are a single slip (Damerau 1964), and names to be typed here have ten to thirty
 * letters; of names shorter than six, one letter often makes another one (`ml.p3`, `dtype`), so these are known or not.
 */
const LETTERS_A_SLIP = 6;

/**
 * The accepted answer that a typed text misses by slips only, the closest one, or null: letters that are wrong, missing, added or swapped
 * with their neighbour (optimal string alignment distance). Numbers are right or wrong, so a text with another digit is not near. A text
 * that is right is near to nothing.
 */
export function nearMiss(typed: string, accepted: readonly string[]): string | null {
  let closest: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const answer of accepted) {
    const slips = slipsBetween(forgiving(typed), forgiving(answer));
    if (slips === 0) return null;
    if (slips >= fewest) continue;
    closest = answer;
    fewest = slips;
  }
  return closest;
}

/** Infinite where there are more slips than are allowed. */
function slipsBetween(typed: string, answer: string): number {
  const allowed = Math.floor(answer.length / LETTERS_A_SLIP);
  if (typed === answer) return 0;
  if (digits(typed) !== digits(answer) || Math.abs(typed.length - answer.length) > allowed) {
    return Number.POSITIVE_INFINITY;
  }
  const slips = distance(typed, answer);
  return slips <= allowed ? slips : Number.POSITIVE_INFINITY;
}

const digits = (text: string) => text.replace(/\D+/g, ' ').trim();

function distance(a: string, b: string): number {
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = [at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + differs];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(at(older, j - 2) + 1);
      row.push(Math.min(...steps));
    }
    [older, old] = [old, row];
  }
  return at(old, b.length);
}

const at = (row: number[], place: number) => row[place] ?? Number.POSITIVE_INFINITY;
