import { learnerOf } from '@/server/auth/actor';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseStranger, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { answer } from '@/server/practice/answer';
import { openPractice } from '@/server/practice/open-practice';
import { answersRequest } from '../answers-request-schema';

/** Takes answers, each once, and hands out the next question when asked to. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, answersRequest);
  if (!read.ok) return read.refusal;
  const learnerId = await learnerOf(request.headers);
  if (learnerId === null) return refuseStranger();
  const outcome = await answer(await openPractice(), { ...read.body, learnerId, now: Date.now() });
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
