import type { Generated } from '@/domain/question/question';
import { choiceKey } from './choice-key';

/** The texts of a question's options in the order shown, and apart by right and wrong. */
export interface Sides {
  all: string[];
  right: string[];
  wrong: string[];
}

/** The two sides of a question that is answered by choosing, else null. */
export function sidesOf({ question, answerKey }: Generated): Sides | null {
  const key = choiceKey(answerKey.key);
  if (key === null) return null;
  const textsOf = (isRight: boolean) =>
    question.options.flatMap(({ id, text }) => (key.includes(id) === isRight ? [text] : []));
  return { all: question.options.map(({ text }) => text), right: textsOf(true), wrong: textsOf(false) };
}
