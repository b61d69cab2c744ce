import { knownLearner } from '@/server/http/known-learner';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openPractice } from '@/server/practice/open-practice';
import { undo } from '@/server/practice/undo';
import { undoRequest } from '../marks-schema';
import { refuseAnswer } from '../refuse-answer';

/** Takes back the learner's latest answer and asks its question again. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, undoRequest);
  if (!read.ok) return read.refusal;
  const known = await knownLearner(request);
  if (!known.ok) return known.refusal;
  const { actor, learnerId } = known;
  const outcome = await undo(await openPractice(actor), { ...read.body, learnerId, now: Date.now() });
  switch (outcome.status) {
    case 'undone':
      return reply(outcome.reply);
    case 'unknown topic':
      return refuse('not-found', `There is no topic "${read.body.topic}".`);
    default:
      return refuseAnswer(outcome);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
