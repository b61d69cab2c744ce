import type { Confidence } from '@/domain/grading/verdict';
import { QUESTION_FORMS, type QuestionForm } from '@/domain/question/form-of';
import type { LoggedAnswer, Mistake } from './logged-answer';

/**
 * A learner's answers by columns, in the order of answering: a hundred thousand rows as objects would lie all over the memory, and reading
 * them would take several times as long as all sums together.
 */
export interface AnswerLog {
  answers: number;
  itemIds: readonly string[];
  /** Row -> place in `itemIds`. */
  items: Uint32Array;
  /** Row -> a number that equal variants of one item share, from 0 to below `variants`. */
  variantOf: Uint32Array;
  variants: number;
  answeredAt: Float64Array;
  dueAt: Float64Array;
  effortMs: Float64Array;
  /** NaN where nothing was expected. */
  predicted: Float64Array;
  correct: Uint8Array;
  /** Places in `CONFIDENCES` and `QUESTION_FORMS`; `NO_FORM` where none was kept. */
  confidence: Uint8Array;
  form: Uint8Array;
  /** 1 of a wrong answer in a mock exam. */
  mockMiss: Uint8Array;
  /** By row; only of wrong answers that have one. */
  mistakes: ReadonlyMap<number, Mistake>;
}

export const CONFIDENCES: readonly Confidence[] = ['guess', 'fairly', 'sure'];
export const NO_FORM = 255;

const FORM_PLACES = new Map<QuestionForm | null, number>([
  [null, NO_FORM],
  ...QUESTION_FORMS.map((form, at) => [form, at] as const),
]);
const CONFIDENCE_PLACES = new Map(CONFIDENCES.map((confidence, at) => [confidence, at]));

interface Interned {
  place: number;
  variants: Map<string, number>;
}

/**
 * The log of rows in any order; rows of one millisecond keep theirs. `read` makes an answer of a row, so that rows of another shape, as a
 * database gives them, need no copy.
 */
export function answerLog<T>(rows: readonly T[], read: (row: T) => LoggedAnswer): AnswerLog {
  const size = rows.length;
  const itemIds: string[] = [];
  const mistakes = new Map<number, Mistake>();
  const log = {
    ...{ items: new Uint32Array(size), variantOf: new Uint32Array(size), answeredAt: new Float64Array(size) },
    ...{ dueAt: new Float64Array(size), effortMs: new Float64Array(size), predicted: new Float64Array(size) },
    ...{ correct: new Uint8Array(size), confidence: new Uint8Array(size), form: new Uint8Array(size) },
    mockMiss: new Uint8Array(size),
  };
  const known = new Map<string, Interned>();
  let variants = 0;
  let at = 0;
  for (const row of rows) {
    const answer = read(row);
    let item = known.get(answer.itemId);
    if (item === undefined) {
      item = { place: itemIds.push(answer.itemId) - 1, variants: new Map() };
      known.set(answer.itemId, item);
    }
    let variant = item.variants.get(answer.variant);
    if (variant === undefined) {
      variant = variants++;
      item.variants.set(answer.variant, variant);
    }
    log.items[at] = item.place;
    log.variantOf[at] = variant;
    log.answeredAt[at] = answer.answeredAt;
    log.dueAt[at] = answer.dueAt;
    log.effortMs[at] = answer.effortMs;
    log.predicted[at] = answer.predicted ?? Number.NaN;
    log.correct[at] = answer.correct ? 1 : 0;
    log.confidence[at] = CONFIDENCE_PLACES.get(answer.confidence) ?? 0;
    log.form[at] = FORM_PLACES.get(answer.form) ?? NO_FORM;
    log.mockMiss[at] = answer.isMockMiss === true ? 1 : 0;
    if (answer.mistake !== null) mistakes.set(at, answer.mistake);
    at += 1;
  }
  return inOrder({ answers: size, itemIds, variants, mistakes, ...log });
}

/** Rows that come in order already, as from the database, stay as they are. */
function inOrder(log: AnswerLog): AnswerLog {
  const { answers, answeredAt } = log;
  const isSorted = answeredAt.every((time, at) => at === 0 || time >= (answeredAt[at - 1] ?? 0));
  if (isSorted) return log;
  const order = Uint32Array.from({ length: answers }, (_, at) => at).sort(
    (a, b) => (answeredAt[a] ?? 0) - (answeredAt[b] ?? 0) || a - b,
  );
  const bytes = (column: Uint8Array) => column.map((_, at) => column[order[at] ?? 0] ?? 0);
  const places = (column: Uint32Array) => column.map((_, at) => column[order[at] ?? 0] ?? 0);
  const numbers = (column: Float64Array) => column.map((_, at) => column[order[at] ?? 0] ?? 0);
  const moved = [...order].flatMap((from, to) => {
    const mistake = log.mistakes.get(from);
    return mistake === undefined ? [] : [[to, mistake] as const];
  });
  return {
    ...log,
    ...{ items: places(log.items), variantOf: places(log.variantOf), answeredAt: numbers(answeredAt) },
    ...{ dueAt: numbers(log.dueAt), effortMs: numbers(log.effortMs), predicted: numbers(log.predicted) },
    ...{ correct: bytes(log.correct), confidence: bytes(log.confidence), form: bytes(log.form) },
    mockMiss: bytes(log.mockMiss),
    mistakes: new Map(moved),
  };
}
