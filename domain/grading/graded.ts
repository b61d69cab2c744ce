import type { Verdict } from './verdict';

/** A verdict, or the sentence that says why the response is no answer to this question: nothing is judged then. */
export type Graded = { status: 'graded'; verdict: Verdict } | { status: 'malformed'; message: string };

/** A verdict; it is right when nothing was missed and nothing added. */
export function verdictOf(missed: string[], added: string[]): Graded {
  return { status: 'graded', verdict: { correct: missed.length === 0 && added.length === 0, missed, added } };
}

/** A refusal to judge, with a sentence for whoever sent the response. */
export function malformed(message: string): Graded {
  return { status: 'malformed', message };
}
