import type { Question } from '@/domain/question/question';
import { type Graded, malformed, verdictOf } from './graded';
import { idProblem } from './id-problem';

/** Ordering: the whole sequence is right or nothing. Missed: steps that are not at their place; added: steps that do not belong. */
export function gradeOrder(question: Question, right: readonly string[], order: readonly string[]): Graded {
  const problem = idProblem(order, question.options, 'step');
  if (problem !== null) return malformed(problem);
  return verdictOf(
    right.filter((id, place) => order[place] !== id),
    order.filter((id) => !right.includes(id)),
  );
}
