import type { Question } from '@/domain/question/question';
import { type Attempt, toggleChoice } from './attempt';
import { toggleStep } from './order-steps';

/** The attempt after the key of an option was pressed; null where options have no keys of their own. */
export function pressOption(question: Question, attempt: Attempt, id: string): Attempt | null {
  if ('choices' in attempt) return { choices: toggleChoice(question, attempt.choices, id) };
  if ('order' in attempt) return { order: toggleStep(attempt.order, id) };
  return null;
}
