import type { Answer, AnswerResult, AnswersResponse } from '@/domain/session/exchange';
import { inTurn } from './in-turn';
import { judgeLate } from './judge-late';
import { issueNext } from './next-question';
import type { Wish } from './plan-next';
import type { Practice } from './practice';
import { prepare } from './prepare';
import { settle } from './settle';

export interface AnswersInput extends Wish {
  learnerId: string;
  /** At most 200: the caller's schema says so. */
  answers: readonly Answer[];
  next?: boolean | undefined;
  timeZone?: string | undefined;
  verdict?: 'end' | undefined;
}

export type AnswersOutcome =
  | { status: 'answered'; reply: AnswersResponse }
  | { status: 'no learner' }
  | { status: 'unknown topic' }
  | { status: 'malformed'; message: string };

/**
 * Takes a batch of answers, in order, each in a transaction of its own; the next question rides in the last one's. Nothing is written
 * unless every response fits the question that it answers.
 */
export function answer(practice: Practice, input: AnswersInput): Promise<AnswersOutcome> {
  return inTurn(input.learnerId, () => answerInTurn(practice, input));
}

async function answerInTurn(practice: Practice, input: AnswersInput): Promise<AnswersOutcome> {
  const { learnerId, answers, topic } = input;
  if (topic !== undefined && !practice.bank.topics.has(topic)) return { status: 'unknown topic' };
  const prepared = await prepare(practice, learnerId, answers);
  if ('status' in prepared) return prepared;

  const results: AnswerResult[] = [];
  const reply: AnswersResponse = { results };
  for (const [index, one] of prepared.entries()) {
    const wantsNext = input.next === true && index === prepared.length - 1;
    const settled = await settle(practice, one, { ...input, wantsNext });
    if (settled === null) return { status: 'no learner' };
    results.push(settled.result);
    if (settled.next !== undefined) reply.next = settled.next;
  }
  await judgeLate(practice, learnerId, { prepared, now: input.now });
  if (input.next !== true || reply.next !== undefined) return { status: 'answered', reply };
  const next = await issueNext(practice, input);
  if (next === null) return { status: 'no learner' };
  return { status: 'answered', reply: { ...reply, next } };
}
