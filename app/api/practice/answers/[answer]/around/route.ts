import { knownLearner } from '@/server/http/known-learner';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openPractice } from '@/server/practice/open-practice';
import { readAround } from '@/server/practice/read-around';
import { refuseAnswer } from '../../../refuse-answer';

/** What stands around an answered question: the learner's marks and words, and how others answered. */
export async function GET(request: Request, { params }: { params: Promise<{ answer: string }> }): Promise<Response> {
  const known = await knownLearner(request);
  if (!known.ok) return known.refusal;
  const { actor, learnerId } = known;
  const { answer } = await params;
  const outcome = await readAround(await openPractice(actor), { learnerId, answer, now: Date.now() });
  return outcome.status === 'told' ? reply(outcome.around) : refuseAnswer(outcome);
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
