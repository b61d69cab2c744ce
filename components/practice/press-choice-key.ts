import type { Question } from '@/domain/question/question';
import { type Attempt, toggleChoice } from './attempt';
import { readChoiceKey } from './choice-keys';
import { toggleStep } from './order-steps';

/** The attempt after an option's key was pressed; null for every other key, and where options have no keys. */
export function pressChoiceKey(question: Question, attempt: Attempt, key: string): Attempt | null {
  const index = readChoiceKey(key, question.options.length);
  const option = index === null ? undefined : question.options[index];
  if (!option) return null;
  if ('choices' in attempt) return { choices: toggleChoice(question, attempt.choices, option.id) };
  if ('order' in attempt) return { order: toggleStep(attempt.order, option.id) };
  return null;
}
