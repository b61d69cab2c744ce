import type { FirstAnswer } from './first-answer';

/**
 * First answers, each to another item, as columns: a group has a hundred thousand, and as objects they would be slow to walk. All columns are equally long. Ids
 * and lists of options that are the same are best the same in memory.
 */
export interface AnswerList {
  /** Otherwise they are of people who deleted their accounts, and nothing joins two of them. */
  isOfOnePerson: boolean;
  itemIds: readonly string[];
  /** 1 where it was right, and where it was given for sure. */
  correct: Uint8Array;
  sure: Uint8Array;
  effortMs: Float64Array;
  /** As in `FirstAnswer`. */
  chosen: readonly (readonly string[] | null)[];
  right: readonly (readonly string[] | null)[];
}

/** First answers of one person, or of people who have left, as a list. */
export function listAnswers(
  answers: readonly FirstAnswer[],
  { isOfOnePerson }: Pick<AnswerList, 'isOfOnePerson'>,
): AnswerList {
  return {
    isOfOnePerson,
    itemIds: answers.map(({ itemId }) => itemId),
    correct: Uint8Array.from(answers, ({ correct }) => Number(correct)),
    sure: Uint8Array.from(answers, ({ confidence }) => Number(confidence === 'sure')),
    effortMs: Float64Array.from(answers, ({ effortMs }) => effortMs),
    chosen: answers.map(({ chosen }) => chosen),
    right: answers.map(({ right }) => right),
  };
}

/** Of whom nothing is known. */
export const NO_ANSWERS: AnswerList = listAnswers([], { isOfOnePerson: true });
