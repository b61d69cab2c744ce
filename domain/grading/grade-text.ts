import { type Graded, malformed, verdictOf } from './graded';

/**
 * Recall: the typed text equals one of the accepted strings, case, white space, and quotes or backticks around it aside. Missed: the
 * accepted strings; nothing is ever added, since a text names no option.
 */
export function gradeText(accepted: readonly string[], text: string): Graded {
  const typed = forgiving(text);
  if (typed === '') return malformed('The response is an empty text.');
  return verdictOf(accepted.some((answer) => forgiving(answer) === typed) ? [] : [...accepted], []);
}

/** Unicode forms of one character meet (NFKC), curly quotes become straight, and pairs of quotes around the whole text fall away. */
function forgiving(text: string): string {
  let plain = text
    .normalize('NFKC')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  while (/^(["'`]).*\1$/.test(plain) && plain.length > 1) plain = plain.slice(1, -1).trim();
  return plain;
}
