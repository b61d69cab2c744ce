import { QUESTION_FORMS, type QuestionForm } from '@/domain/question/form-of';
import { type AnswerLog, CONFIDENCES, NO_FORM } from './answer-log';
import type { LoggedAnswer } from './logged-answer';

/** What the log before an answer says of it. */
export interface Meeting {
  /** When the item was answered before and when that scheduled it next; null where this is its first answer. */
  before: { answeredAt: number; dueAt: number } | null;
  /** Whether this very variant was answered before. */
  isRepeat: boolean;
}

/** An answer as it is shown while the log is walked. */
export type WalkedAnswer = Readonly<Omit<LoggedAnswer, 'variant'>>;

/** Something that is counted while the log is walked. What it is shown is shown again with other values: it keeps no hold of it. */
export interface Tally<T> {
  add(answer: WalkedAnswer, meeting: Readonly<Meeting>): void;
  result(): T;
}

/** Shows every answer of one learner's log to all tallies, once, in the order of answering, with what came before. */
export function walkLog(log: AnswerLog, tallies: readonly Pick<Tally<unknown>, 'add'>[]): void {
  const { answers, itemIds, items, variantOf, answeredAt, dueAt } = log;
  const lastRow = new Int32Array(itemIds.length).fill(-1);
  const seen = new Uint8Array(log.variants);
  const before = { answeredAt: 0, dueAt: 0 };
  const meeting: Meeting = { before: null, isRepeat: false };
  const answer = blankAnswer();
  for (let row = 0; row < answers; row++) {
    const item = items[row] ?? 0;
    const last = lastRow[item] ?? -1;
    const variant = variantOf[row] ?? 0;
    readRow(log, row, answer);
    meeting.before = last === -1 ? null : before;
    if (last !== -1) {
      before.answeredAt = answeredAt[last] ?? 0;
      before.dueAt = dueAt[last] ?? 0;
    }
    meeting.isRepeat = seen[variant] === 1;
    for (const tally of tallies) tally.add(answer, meeting);
    lastRow[item] = row;
    seen[variant] = 1;
  }
}

type Shown = Omit<LoggedAnswer, 'variant'>;

function readRow(log: AnswerLog, row: number, answer: Shown): void {
  const predicted = log.predicted[row] ?? Number.NaN;
  answer.itemId = log.itemIds[log.items[row] ?? 0] ?? '';
  answer.answeredAt = log.answeredAt[row] ?? 0;
  answer.dueAt = log.dueAt[row] ?? 0;
  answer.correct = log.correct[row] === 1;
  answer.confidence = CONFIDENCES[log.confidence[row] ?? 0] ?? 'guess';
  answer.effortMs = log.effortMs[row] ?? 0;
  answer.predicted = Number.isNaN(predicted) ? null : predicted;
  answer.form = log.form[row] === NO_FORM ? null : (FORMS[log.form[row] ?? 0] ?? null);
  answer.isMockMiss = log.mockMiss[row] === 1;
  answer.mistake = answer.correct ? null : (log.mistakes.get(row) ?? null);
}

const FORMS: readonly QuestionForm[] = QUESTION_FORMS;

function blankAnswer(): Shown {
  return {
    ...{ itemId: '', answeredAt: 0, dueAt: 0, correct: false, confidence: 'guess', effortMs: 0 },
    ...{ predicted: null, form: null, mistake: null, isMockMiss: false },
  };
}
