import { QUESTION_FORMS, type QuestionForm } from '@/domain/question/form-of';
import { medianOf } from './median-of';
import type { Tally } from './walk-log';

/** How long answers of one form took, in milliseconds from showing to submitting. */
export interface FormTime {
  form: QuestionForm;
  answers: number;
  medianMs: number;
  /** Right and wrong answers apart; null where there are none. */
  medianRightMs: number | null;
  medianWrongMs: number | null;
}

export interface AnswerTimes {
  /** Forms that were answered, in the order of `QUESTION_FORMS`. */
  forms: FormTime[];
  /** The median of all forms; null where nothing was answered. */
  usualMs: number | null;
}

/** Collects how long answers took; those from before the form was kept are left out. Medians, for a page may lie open over lunch. */
export function tallyAnswerTimes(): Tally<AnswerTimes> {
  const times = new Map(QUESTION_FORMS.map((form) => [form, { right: [] as number[], wrong: [] as number[] }]));
  return {
    add({ form, effortMs, correct }) {
      if (form !== null) times.get(form)?.[correct ? 'right' : 'wrong'].push(effortMs);
    },
    result: () => ({
      forms: [...times].flatMap(([form, { right, wrong }]) => {
        const medianMs = medianOf(right, wrong);
        if (medianMs === null) return [];
        const answers = right.length + wrong.length;
        return [{ form, answers, medianMs, medianRightMs: medianOf(right), medianWrongMs: medianOf(wrong) }];
      }),
      usualMs: medianOf(...[...times.values()].flatMap(({ right, wrong }) => [right, wrong])),
    }),
  };
}
