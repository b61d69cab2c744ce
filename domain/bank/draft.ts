import type { BankFile } from './bank';
import { indexLines } from './lines';
import type { MissingId } from './missing-id';
import type { Place, Problem } from './problem';
import { type RuleId, rules } from './rules';

/** One file on the desk: its text, and what was found out about it while reading. Offsets count UTF-16 units of `text`. */
export interface Draft {
  path: string;
  /** Without byte order marks in front. */
  text: string;
  problems: Problem[];
  /** Ids that no author has written yet. */
  missingIds: MissingId[];
  /** The day of reading (YYYY-MM-DD), or null where nobody said. */
  today: string | null;
  place(offset: number): Place;
  /** Notes a problem at an offset; the hint is the rule's own unless given. */
  report(rule: RuleId, offset: number, message: string, hint?: string): void;
}

/** Opens a file for reading. */
export function openDraft(file: BankFile, today: string | null): Draft {
  const text = file.text.replace(/^\uFEFF+/, '');
  const locate = indexLines(text);
  const problems: Problem[] = [];
  const place = (offset: number): Place => ({ file: file.path, ...locate(offset) });
  return {
    path: file.path,
    text,
    problems,
    missingIds: [],
    today,
    place,
    report(rule, offset, message, hint) {
      problems.push(problemAt(place(offset), rule, message, hint));
    },
  };
}

/** A problem at a place; the hint is the rule's own unless given. */
export function problemAt(place: Place, rule: RuleId, message: string, hint?: string): Problem {
  return { ...place, severity: rules[rule].severity, rule, message, hint: hint ?? rules[rule].hint };
}
