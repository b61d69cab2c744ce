import type { Concept } from './concept';
import type { Item, Topic } from './item';
import type { Place, Problem } from './problem';

/** One authored file: its path inside the bank's folder, with forward slashes, and its text. */
export interface BankFile {
  path: string;
  text: string;
}

/** A warning that a file waives for all its items, and where it says so. */
export interface Waiver extends Place {
  rule: string;
}

/** A compiled bank. Items that cannot be asked are absent, and each has an error among the problems. */
export interface Bank {
  topics: Topic[];
  /** Item id -> compiled item. */
  items: ReadonlyMap<string, Item>;
  /** Item id -> where it was authored. */
  places: ReadonlyMap<string, Place>;
  /** Concept id -> what an option of the exam is; by topics in order, within one as authored. */
  concepts: ReadonlyMap<string, Concept>;
  /** Concept id -> where it was authored. */
  conceptPlaces: ReadonlyMap<string, Place>;
  /** Ids that no author has stamped yet; they may change with the text. */
  provisional: ReadonlySet<string>;
  /** Waivers of warnings that show in questions only; the others were applied while reading. */
  waivers: readonly Waiver[];
  /** All problems, sorted by file, line, column. */
  problems: Problem[];
}
