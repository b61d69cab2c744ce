import type { Question, Response } from '@/domain/question/question';

/** An answer in the making: a response that may still lack something. */
export type Attempt = Exclude<Response, { dontKnow: true }>;

/** Nothing answered yet, in the shape that the question's kind wants. */
export function beginAttempt(question: Question): Attempt {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'reverse':
      return { choices: [] };
    case 'ordering':
      return { order: [] };
    case 'matching':
      return { pairs: {} };
    case 'recall':
      return { text: '' };
  }
}

/** What was kept over a reload, as far as it fits the question; what does not fit is left out. */
export function fitAttempt(question: Question, kept: unknown): Attempt {
  const fresh = beginAttempt(question);
  if (typeof kept !== 'object' || kept === null) return fresh;
  const isOption = (id: unknown): id is string => question.options.some((option) => option.id === id);
  if ('choices' in fresh) return { choices: listOf(kept, 'choices').filter(isOption) };
  if ('order' in fresh) return { order: [...new Set(listOf(kept, 'order').filter(isOption))] };
  if ('text' in fresh) return 'text' in kept && typeof kept.text === 'string' ? { text: kept.text } : fresh;
  const pairs: Record<string, string> = {};
  const chosen = 'pairs' in kept && typeof kept.pairs === 'object' && kept.pairs !== null ? kept.pairs : {};
  for (const [prompt, option] of Object.entries(chosen))
    if (question.prompts?.some(({ id }) => id === prompt) && isOption(option)) pairs[prompt] = option;
  return { pairs };
}

function listOf(kept: object, name: string): unknown[] {
  const list: unknown = Reflect.get(kept, name);
  return Array.isArray(list) ? list : [];
}

/** The choice after one more option was chosen or taken back. */
export function toggleChoice(question: Question, chosen: string[], optionId: string): string[] {
  if (question.kind !== 'multiple') return [optionId];
  const without = chosen.filter((id) => id !== optionId);
  return without.length < chosen.length ? without : [...chosen, optionId];
}

/** What is missing before this attempt can be sent, as a sentence; null when nothing is. */
export function findMissing(question: Question, attempt: Attempt): string | null {
  if ('choices' in attempt) return findMissingChoice(question, attempt.choices);
  if ('order' in attempt) return findMissingStep(question, attempt.order.length);
  if ('text' in attempt)
    return attempt.text.trim() === '' ? 'Type your answer first, or say that you don’t know.' : null;
  const prompts = question.prompts ?? [];
  const lacking = prompts.filter(({ id }) => attempt.pairs[id] === undefined).length;
  if (lacking === 0) return null;
  return lacking === prompts.length
    ? 'Choose an answer for each first, or say that you don’t know.'
    : `${lacking} of ${prompts.length} still to match.`;
}

function findMissingChoice(question: Question, chosen: string[]): string | null {
  if (chosen.length === 0) return 'Choose an answer first, or say that you don’t know.';
  if (question.kind !== 'multiple' || question.select === undefined) return null;
  const lacking = question.select - chosen.length;
  if (lacking > 0) return `Select ${question.select}: ${lacking} more to choose.`;
  if (lacking < 0) return `Select ${question.select}: take ${-lacking} back.`;
  return null;
}

function findMissingStep({ select }: Question, count: number): string | null {
  if (count === 0 || (select === undefined && count < 2))
    return 'Put the steps in order first, or say that you don’t know.';
  const lacking = select === undefined ? 0 : select - count;
  if (lacking > 0) return `Order ${select} steps: ${lacking} more to add.`;
  if (lacking < 0) return `Order ${select} steps: leave ${-lacking} out.`;
  return null;
}

/** The response as it is sent: choices in the order of the options, typed text without white space around it. */
export function makeResponse(question: Question, attempt: Attempt): Response {
  if ('text' in attempt) return { text: attempt.text.trim() };
  if (!('choices' in attempt)) return attempt;
  return { choices: question.options.map((option) => option.id).filter((id) => attempt.choices.includes(id)) };
}
