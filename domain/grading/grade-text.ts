import { forgiving } from './forgiving';
import { type Graded, malformed, verdictOf } from './graded';
import { nearMiss } from './near-miss';

/**
 * Recall: the typed text equals one of the accepted strings, case, white space, and quotes or backticks around it aside. Missed: the
 * accepted strings; nothing is ever added, since a text names no option. A wrong text tells which answer it was near to.
 */
export function gradeText(accepted: readonly string[], text: string): Graded {
  const typed = forgiving(text);
  if (typed === '') return malformed('The response is an empty text.');
  if (accepted.some((answer) => forgiving(answer) === typed)) return verdictOf([], []);
  const near = nearMiss(text, accepted);
  const verdict = { correct: false, missed: [...accepted], added: [] };
  return { status: 'graded', verdict: near === null ? verdict : { ...verdict, near } };
}
