import type { Item } from '@/domain/bank/item';
import type { Problem } from '@/domain/bank/problem';
import type { Guesses } from '@/domain/question/quality/guess-wise';
import type { ItemPreview } from './preview-item';

/** A text that somebody writes, and what is asked about it. */
export interface DeckRequest {
  /** The file's name, without .md. */
  name: string;
  text: string;
  /** The item to look at: its id, or the line that the author is at (the item there is taken); null for none. */
  look: { id: string } | { line: number } | null;
  /** The text that learners are asked now, or null. */
  published: string | null;
  /** The day (YYYY-MM-DD) by which sources are judged. */
  today: string;
  /** Whether the text with its missing ids written in is wanted. */
  stamp: 'wanted' | 'not wanted';
}

/** A problem of the one file. */
export type DeckProblem = Omit<Problem, 'file'>;

/** An item that was read, whether or not it can be asked. */
export interface DeckItem {
  id: string;
  form: Item['form'];
  line: number;
  /** `refused`: it cannot be asked; the problems say why. */
  proof: 'proved' | 'declared' | 'refused';
  /** Whether nobody has written its id: it may change with the text. */
  provisional: boolean;
  /** How its first stem begins. */
  stem: string;
}

/** Ids of items that learners would meet new, changed, or not at all any more. */
export interface DeckChanges {
  added: string[];
  edited: string[];
  removed: string[];
}

/** What a look at a deck found. */
export interface DeckCheck {
  /** By line and column, at most 200; `more` says how many are left out. */
  problems: DeckProblem[];
  more: number;
  /** Of all problems. */
  counts: { errors: number; warnings: number };
  items: DeckItem[];
  preview: ItemPreview | null;
  changes: DeckChanges;
  /** What the guesser scores over all items of the deck. */
  guesses: Guesses[];
  /** The text with its missing ids, where it was wanted. */
  stamped: string | null;
}

/** A check of which nothing came but a reason. */
export function failedCheck(problem: DeckProblem): DeckCheck {
  return {
    ...{ problems: [problem], more: 0, counts: { errors: 1, warnings: 0 }, items: [], preview: null },
    ...{ changes: { added: [], edited: [], removed: [] }, guesses: [], stamped: null },
  };
}
