import { knownLearner } from '@/server/http/known-learner';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openPractice } from '@/server/practice/open-practice';
import { reportQuestion } from '@/server/practice/report-question';
import { reportRequest } from '../around-schema';
import { refuseAnswer } from '../refuse-answer';

/** Says what is wrong with the question of an answer. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, reportRequest);
  if (!read.ok) return read.refusal;
  const known = await knownLearner(request);
  if (!known.ok) return known.refusal;
  const { actor, learnerId } = known;
  const outcome = await reportQuestion(await openPractice(actor), { ...read.body, learnerId, now: Date.now() });
  switch (outcome.status) {
    case 'reported':
      return reply({ report: outcome.report });
    case 'too many':
      return refuse('too-many', outcome.message);
    default:
      return refuseAnswer(outcome);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
