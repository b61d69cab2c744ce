import type { Generated } from '@/domain/question/question';
import { choiceKey } from './choice-key';

/** The mean length of the right options of a question over that of its wrong ones, in characters; null where it is not answered by choosing. */
export function lengthRatio({ question, answerKey }: Generated): number | null {
  const right = choiceKey(answerKey.key);
  if (right === null) return null;
  const lengthOf = (isRight: boolean) => {
    const options = question.options.filter(({ id }) => right.includes(id) === isRight);
    return options.reduce((sum, { text }) => sum + text.length, 0) / options.length;
  };
  return lengthOf(true) / lengthOf(false);
}
