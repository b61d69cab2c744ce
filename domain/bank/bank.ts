import type { Item, Topic } from './item';
import type { Place, Problem } from './problem';

/** One authored file: its path inside the bank's folder, with forward slashes, and its text. */
export interface BankFile {
  path: string;
  text: string;
}

/** A compiled bank. Items that cannot be asked are absent, and each has an error among the problems. */
export interface Bank {
  topics: Topic[];
  /** Item id -> compiled item. */
  items: ReadonlyMap<string, Item>;
  /** Item id -> where it was authored. */
  places: ReadonlyMap<string, Place>;
  /** Ids that no author has stamped yet; they may change with the text. */
  provisional: ReadonlySet<string>;
  /** All problems, sorted by file, line, column. */
  problems: Problem[];
}
