import type { Question } from '@/domain/question/question';
import { subjectWords } from './words';

/** The heuristics of a guesser who knows tests and not the subject: each looks at surfaces alone. */
export const heuristics = ['longest', 'stem overlap', 'most like the others', 'first', 'last', 'rarest words'] as const;

export type Heuristic = (typeof heuristics)[number];

/** How many options of the whole bank have a word. */
export type WordCounts = ReadonlyMap<string, number>;

/** How much a heuristic likes each option of a question, in the order shown; the guesser takes the highest. */
export function surfaceScores(heuristic: Heuristic, { stem, options }: Question, counts: WordCounts): number[] {
  const words = options.map((option) => subjectWords(option.text));
  switch (heuristic) {
    case 'longest':
      return options.map((option) => option.text.length);
    case 'stem overlap': {
      const said = subjectWords(stem);
      return words.map((own) => shared(own, said));
    }
    case 'most like the others':
      return words.map((own) => sum(words.map((other) => (other === own ? 0 : likeness(own, other)))));
    case 'first':
      return options.map((_, index) => -index);
    case 'last':
      return options.map((_, index) => index);
    case 'rarest words':
      return words.map((own) => -Math.min(...[...own].map((word) => counts.get(word) ?? 0), Number.MAX_SAFE_INTEGER));
  }
}

/** Shared words beside all words of the two (Jaccard's index), from 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = shared(one, other);
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
