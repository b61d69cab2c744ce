import { QUESTION_FORMS, type QuestionForm } from '@/domain/question/form-of';
import type { LoggedAnswer } from './logged-answer';
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

/** Collects how long answers took; those from before the form was kept are left out. Medians, for a page may lie open over lunch. */
export class AnswerTimesTally implements Tally {
  readonly #right = new Map<QuestionForm, number[]>();
  readonly #wrong = new Map<QuestionForm, number[]>();

  add({ form, effortMs, correct }: LoggedAnswer): void {
    if (form === null) return;
    const times = correct ? this.#right : this.#wrong;
    const known = times.get(form);
    if (known === undefined) times.set(form, [effortMs]);
    else known.push(effortMs);
  }

  /** The median of all forms; null where nothing was answered. */
  usualMs(): number | null {
    return medianOf(...this.#right.values(), ...this.#wrong.values());
  }

  /** Forms that were answered, in the order of `QUESTION_FORMS`. */
  result(): FormTime[] {
    return QUESTION_FORMS.flatMap((form) => {
      const [right, wrong] = [this.#right.get(form) ?? [], this.#wrong.get(form) ?? []];
      const medianMs = medianOf(right, wrong);
      if (medianMs === null) return [];
      const answers = right.length + wrong.length;
      return [{ form, answers, medianMs, medianRightMs: medianOf(right), medianWrongMs: medianOf(wrong) }];
    });
  }
}

function medianOf(...lists: readonly number[][]): number | null {
  const sorted = Float64Array.from(lists.flat()).sort();
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
