import type { Question, Response } from '@/domain/question/question';
import { letterAt } from './choice-keys';
import { reviewOrder } from './review-order';
import type { Reviewed } from './reviewed';

const asInExam = 'As in the exam, only the whole answer counts.';

/** The verdict in a sentence or two, as it is announced. */
export function describeVerdict(question: Question, response: Response, judged: Reviewed): string {
  if ('choices' in response || question.kind === 'single' || question.kind === 'reverse')
    return describeChoices(question, response, judged);
  if ('order' in response) return describeOrder(question, response.order, judged);
  if ('pairs' in response) return describePairs(question, judged);
  if ('text' in response) return describeText(judged);
  return question.kind === 'multiple' ? describeChoices(question, response, judged) : '';
}

function describeChoices(question: Question, response: Response, judged: Reviewed): string {
  const letters = (ids: string[]) =>
    question.options.flatMap((option, index) => (ids.includes(option.id) ? [letterAt(index)] : [])).join(' and ');
  if (judged.correct) return question.kind === 'multiple' ? 'All that was asked for, and nothing else.' : '';
  if (question.kind === 'multiple' && 'choices' in response) {
    const missed = judged.missed.length > 0 ? `missed ${letters(judged.missed)}` : '';
    const added = judged.added.length > 0 ? `added ${letters(judged.added)}` : '';
    return `You ${[missed, added].filter(Boolean).join(' and ')}. ${asInExam}`;
  }
  return Array.isArray(judged.key) ? `The right answer is ${letters(judged.key)}.` : '';
}

function describeOrder(question: Question, order: string[], judged: Reviewed): string {
  if (judged.correct) return 'Every step at its place, and none too many.';
  const { own, right } = reviewOrder(question, { order }, judged);
  const count = (standing: string) => own.filter((step) => step.standing === standing).length;
  const parts = [
    [count('misplaced'), 'misplaced'],
    [right.filter((step) => step.isMissing).length, 'missing'],
    [count('added'), 'that did not belong'],
  ] as const;
  const told = parts.filter(([steps]) => steps > 0).map(([steps, what]) => `${steps} ${what}`);
  return `Steps: ${told.join(', ')}. ${asInExam}`;
}

function describePairs(question: Question, { correct, missed }: Reviewed): string {
  const prompts = question.prompts?.length ?? 0;
  return correct ? `All ${prompts} matched.` : `${prompts - missed.length} of ${prompts} matched. ${asInExam}`;
}

function describeText({ correct, key, near }: Reviewed): string {
  const [answer] = Array.isArray(key) ? key : [];
  if (correct || answer === undefined) return '';
  if (near === undefined) return `The right answer is “${answer}”.`;
  const other = near === answer ? '' : ` The right answer is “${answer}”.`;
  return `Close to “${near}”, but not the same: compare letter by letter.${other}`;
}
