import { findMissing } from '@/components/practice/attempt';
import type { MockQuestionState, MockResponse } from '@/domain/exam/exchange';

/** A question of the exam as it stands on this page. */
export type Entry = MockQuestionState;

export type AnswerState = 'answered' | 'incomplete' | 'unanswered';

export interface SheetCount {
  answered: number;
  incomplete: number;
  unanswered: number;
  flagged: number;
}

/** Whether a question is answered. A part of an answer counts as wrong in the end, so it is told apart from a whole one. */
export function answerStateOf({ question, response }: Pick<Entry, 'question' | 'response'>): AnswerState {
  if (response === null || isEmpty(response)) return 'unanswered';
  return findMissing(question, response) === null ? 'answered' : 'incomplete';
}

/** A response in which nothing is chosen is none. */
export function isEmpty(response: MockResponse): boolean {
  if ('choices' in response) return response.choices.length === 0;
  if ('order' in response) return response.order.length === 0;
  if ('pairs' in response) return Object.keys(response.pairs).length === 0;
  return response.text.trim() === '';
}

export function countSheet(entries: readonly Entry[]): SheetCount {
  const count: SheetCount = { answered: 0, incomplete: 0, unanswered: 0, flagged: 0 };
  for (const entry of entries) {
    count[answerStateOf(entry)] += 1;
    if (entry.flagged) count.flagged += 1;
  }
  return count;
}

const words: Record<AnswerState, string> = {
  answered: 'answered',
  incomplete: 'not complete',
  unanswered: 'not answered',
};

/** How a question stands, in words: "answered, flagged". */
export function tellState(entry: Entry): string {
  return `${words[answerStateOf(entry)]}${entry.flagged ? ', flagged' : ''}`;
}

/** What an end now would leave open, as a sentence; null where every answer is whole. */
export function tellOpen({ unanswered, incomplete }: SheetCount): string | null {
  const parts = [
    unanswered > 0 ? `${unanswered} ${unanswered === 1 ? 'question is' : 'questions are'} not answered` : '',
    incomplete > 0 ? `${incomplete} ${incomplete === 1 ? 'answer is' : 'answers are'} not complete` : '',
  ].filter(Boolean);
  if (parts.length === 0) return null;
  const isOne = unanswered + incomplete === 1;
  return `${parts.join(', and ')}. ${isOne ? 'That counts' : 'They count'} as wrong.`;
}
