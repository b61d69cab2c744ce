import type { Question } from './question';

/** The probability (0 to 1) that somebody who knows nothing answers all of a question right; a typed answer is never guessed. */
export function guessChance({ kind, options, prompts, select }: Question): number {
  switch (kind) {
    case 'single':
    case 'reverse':
      return 1 / options.length;
    case 'multiple':
      return arrangements(select ?? 1, select ?? 1) / arrangements(options.length, select ?? 1);
    case 'ordering':
      return 1 / arrangements(options.length, select ?? options.length);
    case 'matching':
      return 1 / arrangements(options.length, prompts?.length ?? options.length);
    case 'recall':
      return 0;
  }
}

/** In how many orders so many can be taken out of all. */
function arrangements(all: number, taken: number): number {
  let count = 1;
  for (let left = all; left > all - taken; left -= 1) count *= left;
  return count;
}
