import type { Draft } from '@/domain/bank/draft';
import { type Inline, offsetAt } from '@/domain/bank/inline';

interface StemRule {
  rule: 'blank-in-stem' | 'negative-wording';
  /** Looked for in the stem's plain text outside code. */
  flaw: RegExp;
  message: string;
}

const questionSentence = /[^.!?]*\?/g;

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
  for (const question of text.shape.matchAll(questionSentence)) {
    const found = negative.exec(question[0]);
    if (found !== null) {
      draft.report(
        'negative-wording',
        offsetAt(text, question.index + found.index),
        `The question turns on "${found[0]}", which is easily missed`,
      );
    }
  }
}

/** Whether a text ends by asking; "(Select TWO.)" may follow the question mark. */
export function endsInQuestion(shape: string): boolean {
  return /\?["”’)]*\s*(?:\(?(?:Select|Choose) [A-Z]+\.?\)?)?\s*$/u.test(shape);
}
