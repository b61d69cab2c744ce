import { countSlips, slipsAllowed } from './slips';

/** A word of the index that a typed word may mean: its place, and how well it fits, above 0 up to 1. */
export interface Match {
  at: number;
  fit: number;
}

/**
 * Words of a sorted list that begin with a typed word, the word itself first; where there are none, those that do but for a slip. `isOpen`:
 * the word may be unfinished however short it is; others are whole below three letters.
 */
export function matchWord(words: readonly string[], typed: string, isOpen: boolean): Match[] {
  const matches: Match[] = [];
  const canGrow = isOpen || typed.length > 2;
  for (let at = firstFrom(words, typed); words[at]?.startsWith(typed); at += 1) {
    const rest = (words[at]?.length ?? 0) - typed.length;
    if (rest === 0) matches.push({ at, fit: 1 });
    else if (canGrow) matches.push({ at, fit: 0.7 / (1 + rest / 12) });
  }
  return matches.length > 0 ? matches : matchSlips(words, typed);
}

function matchSlips(words: readonly string[], typed: string): Match[] {
  const most = slipsAllowed(typed);
  if (most === 0) return [];
  const found = words.map((word, at) => ({
    at,
    slips: countSlips(typed, word, most),
    rest: word.length - typed.length,
  }));
  return found
    .filter(({ slips }) => slips <= most)
    .map(({ at, slips, rest }) => ({ at, fit: 0.5 / slips / (1 + Math.abs(rest) / 6) }));
}

/** The place of the first word that is not before `typed`. */
function firstFrom(words: readonly string[], typed: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}
