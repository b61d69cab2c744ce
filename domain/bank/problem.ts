/** An error stops an item from being asked; a shipping error counts only for a bank that is shipped; a warning is shown and counted. */
export type Severity = 'error' | 'shipping' | 'warning';

/** A place in an authored file. Lines and columns count from 1, as editors do. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One mistake of an author, as a value. All problems of a bank are collected before anyone speaks. */
export interface Problem extends Place {
  severity: Severity;
  /** The rule's id in kebab-case; docs/authoring.md shows a wrong and a right example of each. */
  rule: string;
  message: string;
  /** What to do about it. */
  hint?: string;
}

/** The order of problems: file, line, column, rule. */
export function byPlace(one: Problem, other: Problem): number {
  return (
    compareText(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compareText(one.rule, other.rule)
  );
}

/** The order of texts by their UTF-16 units, the same in every language. */
export const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
