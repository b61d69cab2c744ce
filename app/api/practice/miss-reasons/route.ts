import { knownLearner } from '@/server/http/known-learner';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { giveMissReason } from '@/server/practice/give-miss-reason';
import { openPractice } from '@/server/practice/open-practice';
import { missReasonRequest } from '../around-schema';
import { refuseAnswer } from '../refuse-answer';

/** Why a wrong answer was wrong, in the learner’s view. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, missReasonRequest);
  if (!read.ok) return read.refusal;
  const known = await knownLearner(request);
  if (!known.ok) return known.refusal;
  const { actor, learnerId } = known;
  const outcome = await giveMissReason(await openPractice(actor), { ...read.body, learnerId, now: Date.now() });
  return outcome.status === 'given' ? reply({ missReason: outcome.missReason }) : refuseAnswer(outcome);
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
