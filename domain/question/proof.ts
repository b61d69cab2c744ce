import type { TableOption } from '@/domain/bank/item';

/**
 * The outcome of proving a scenario from its table's cells; option ids in the table's order. An option is in exactly one of the three
 * lists of a proof; a withheld one is shown neither as right nor as wrong. A refusal is addressed to the author: `inTheWay` names by
 * id the options that stop the proof.
 */
export type Proof = Proved | Refusal;

export interface Proved {
  status: 'proved';
  right: string[];
  distractors: string[];
  withheld: string[];
}

/** The rules by which a proof, or an item without a stem, is refused; docs/authoring.md shows an example of each. */
export const refusalRules = [
  'answer-unknown',
  'answer-count',
  'answer-distractor-only',
  'answer-lacks-need',
  'needs-missing',
  'need-is-ranking',
  'best-not-ranking',
  'ranking-not-single',
  'ranking-lost',
  'ranking-tied',
  'ranking-unknown',
  'key-not-unique',
  'together-not-covered',
  'together-not-minimal',
  'together-not-unique',
  'together-arguable',
  'too-few-distractors',
  'match-arguable',
  'no-stem',
] as const;

export type RefusalRule = (typeof refusalRules)[number];

export interface Refusal {
  status: 'refused';
  rule: RefusalRule;
  /** Complete sentences, without the place. */
  message: string;
  hint: string;
  inTheWay: string[];
}

/** A refusal as a value; `inTheWay` takes the options themselves. */
export function refuse(rule: RefusalRule, message: string, hint: string, inTheWay: readonly { id: string }[]): Refusal {
  return { status: 'refused', rule, message, hint, inTheWay: inTheWay.map((option) => option.id) };
}

/** A proof: whatever is neither right nor a distractor is withheld. */
export function proved(
  options: readonly TableOption[],
  right: readonly TableOption[],
  distractors: readonly TableOption[],
): Proved {
  const shown = new Set([...right, ...distractors]);
  return {
    status: 'proved',
    right: right.map((option) => option.id),
    distractors: distractors.map((option) => option.id),
    withheld: options.filter((option) => !shown.has(option)).map((option) => option.id),
  };
}
