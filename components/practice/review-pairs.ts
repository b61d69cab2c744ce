import type { Option, Question, Response } from '@/domain/question/question';
import type { Reviewed } from './reviewed';

export interface ReviewedPair {
  prompt: Option;
  right: Option | null;
  /** What the reader chose; null when nothing was chosen. */
  own: Option | null;
  isRight: boolean;
  /** Why the right answer is right for this prompt. */
  reason: string;
  /** Why the reader's own answer is wrong here; empty when it is right, or when nothing was chosen. */
  ownReason: string;
}

/** Each prompt with the right answer and the reader's own, in the order shown. */
export function reviewPairs(question: Question, response: Response, judged: Reviewed): ReviewedPair[] {
  const key = Array.isArray(judged.key) ? {} : judged.key;
  const pairs = 'pairs' in response ? response.pairs : {};
  const find = (id: string | undefined) => question.options.find((option) => option.id === id) ?? null;
  return (question.prompts ?? []).map((prompt) => {
    const right = find(key[prompt.id]);
    const own = find(pairs[prompt.id]);
    const reason = judged.reasons[prompt.id] ?? (right && judged.reasons[right.id]) ?? '';
    const isRight = own !== null && own.id === right?.id;
    const ownReason = own === null || isRight ? '' : (judged.pairReasons?.[prompt.id]?.[own.id] ?? '');
    return { prompt, right, own, isRight, reason, ownReason };
  });
}

/** Answers that belong to no prompt, with the reason. */
export function findUnused(question: Question, judged: Reviewed): { option: Option; reason: string }[] {
  const used = Array.isArray(judged.key) ? [] : Object.values(judged.key);
  return question.options
    .filter(({ id }) => !used.includes(id))
    .map((option) => ({ option, reason: judged.reasons[option.id] ?? '' }));
}
