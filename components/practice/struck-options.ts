import type { Question } from '@/domain/question/question';
import type { Attempt } from './attempt';

/** What was chosen, and which options were struck out: an option is never both. */
export interface Marked {
  attempt: Attempt;
  struck: readonly string[];
}

/** Options can be struck out where some of them are chosen; steps are left out, and answers to match are used again. */
export function canStrike(question: Question): boolean {
  return question.kind === 'single' || question.kind === 'multiple' || question.kind === 'reverse';
}

/** An option struck out, or back in. One that was chosen is taken back by it. */
export function toggleStruck(question: Question, { attempt, struck }: Marked, id: string): Marked {
  if (!canStrike(question) || !('choices' in attempt)) return { attempt, struck };
  if (struck.includes(id)) return { attempt, struck: struck.filter((one) => one !== id) };
  return { attempt: { choices: attempt.choices.filter((one) => one !== id) }, struck: [...struck, id] };
}

/** The standing after the attempt changed: what is chosen is no longer struck out. */
export function standWith(attempt: Attempt, struck: readonly string[]): Marked {
  return { attempt, struck: 'choices' in attempt ? struck.filter((id) => !attempt.choices.includes(id)) : struck };
}

/** What was struck out before a reload, as far as it fits the question and what is chosen. */
export function fitStruck(question: Question, attempt: Attempt, kept: unknown): string[] {
  if (!Array.isArray(kept) || !canStrike(question) || !('choices' in attempt)) return [];
  return question.options.map(({ id }) => id).filter((id) => kept.includes(id) && !attempt.choices.includes(id));
}
