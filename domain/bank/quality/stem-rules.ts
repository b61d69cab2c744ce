import type { Draft } from '@/domain/bank/draft';
import { type Inline, offsetAt } from '@/domain/bank/inline';

interface StemRule {
  rule: 'blank-in-stem' | 'negative-wording';
  /** Looked for in the stem's plain text outside code. */
  flaw: RegExp;
  message: string;
}

const rules: StemRule[] = [
  { rule: 'blank-in-stem', flaw: /_{3,}|\.{4,}|\[\s{2,}\]/, message: 'The stem has a blank to fill in' },
];

const negative = /\b(?:not|except|never|cannot|(?:is|are|do|does|ca|wo|should)n['’]t)\b/;

/** Item-writing rules that look at a stem alone. */
export function checkStem(stem: Inline, draft: Draft): void {
  for (const { rule, flaw, message } of rules) {
    const found = flaw.exec(stem.shape);
    if (found !== null) draft.report(rule, offsetAt(stem, found.index), message);
  }
  checkWording(stem, draft);
}

/** A question must not hide its negation: `not` and the like stand in capitals in the sentence that asks. */
export function checkWording(text: Inline, draft: Draft): void {
  const { shape } = text;
  for (let end = shape.indexOf('?'); end !== -1; end = shape.indexOf('?', end + 1)) {
    const start = startOfSentence(shape, end);
    const found = negative.exec(shape.slice(start, end));
    if (found === null) continue;
    draft.report(
      'negative-wording',
      offsetAt(text, start + found.index),
      `The question turns on "${found[0]}", which is easily missed`,
    );
  }
}

function startOfSentence(shape: string, end: number): number {
  let start = end;
  while (start > 0 && !'.!?'.includes(shape[start - 1] ?? '')) start--;
  return start;
}

/** Whether a text ends by asking; "(Select TWO.)" may follow the question mark. */
export function endsInQuestion(shape: string): boolean {
  return /\?["”’)]*\s*(?:\(?(?:Select|Choose) [A-Z]+\.?\)?)?\s*$/u.test(shape);
}
