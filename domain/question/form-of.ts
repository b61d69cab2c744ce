import type { Question } from './question';

/** The forms that a question is asked in: its kinds, with minimal pairs as a form of their own. */
export const QUESTION_FORMS = ['single', 'multiple', 'ordering', 'matching', 'recall', 'reverse', 'pair'] as const;

export type QuestionForm = (typeof QUESTION_FORMS)[number];

/** The form of a question, for statistics. */
export function formOf({ kind, twist }: Pick<Question, 'kind' | 'twist'>): QuestionForm {
  return twist ?? kind;
}
