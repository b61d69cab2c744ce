import { knownLearner } from '@/server/http/known-learner';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseForNow, refuseStranger, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { answer } from '@/server/practice/answer';
import { openPractice } from '@/server/practice/open-practice';
import { takeAnswers } from '@/server/throttle/answer-rate';
import { answersRequest } from '../answers-request-schema';

/** Takes answers, each once, and hands out the next question when asked to. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, answersRequest);
  if (!read.ok) return read.refusal;
  const known = await knownLearner(request);
  if (!known.ok) return known.refusal;
  const { actor, learnerId } = known;
  const practice = await openPractice(actor);
  const now = Date.now();
  const turn = await takeAnswers(practice.store, { learnerId, count: read.body.answers.length, now });
  if (turn.status === 'closed') return refuseForNow('More answers come than a minute takes.', { ...turn, now });
  const outcome = await answer(practice, { ...read.body, learnerId, now });
  switch (outcome.status) {
    case 'answered':
      return reply(outcome.reply);
    case 'no learner':
      return refuseStranger();
    case 'unknown topic':
      return refuse('not-found', `There is no topic "${read.body.topic}".`);
    case 'malformed':
      return refuse('malformed', outcome.message);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
