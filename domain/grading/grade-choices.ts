import type { Question } from '@/domain/question/question';
import { type Graded, malformed, verdictOf } from './graded';
import { idProblem } from './id-problem';

/**
 * Single choice takes exactly one option. Multiple response takes any number from one up, since a candidate may misread the number to
 * select: too few or too many are simply wrong. Missed: right and not chosen; added: chosen and not right; both in the order of their lists.
 */
export function gradeChoices(question: Question, right: readonly string[], chosen: readonly string[]): Graded {
  const problem = idProblem(chosen, question.options, 'option');
  if (problem !== null) return malformed(problem);
  if (question.kind !== 'multiple' && chosen.length > 1)
    return malformed('The question takes one option, not several.');
  return verdictOf(
    right.filter((id) => !chosen.includes(id)),
    chosen.filter((id) => !right.includes(id)),
  );
}
