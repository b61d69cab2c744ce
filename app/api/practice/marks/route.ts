import { knownLearner } from '@/server/http/known-learner';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseStranger, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openPractice } from '@/server/practice/open-practice';
import { putMarks } from '@/server/practice/put-marks';
import { marksRequest } from '../marks-schema';

/** Flags, suspends or buries the item of a question, or writes a note to it. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, marksRequest);
  if (!read.ok) return read.refusal;
  const known = await knownLearner(request);
  if (!known.ok) return known.refusal;
  const { actor, learnerId } = known;
  const outcome = await putMarks(await openPractice(actor), { learnerId, request: read.body, now: Date.now() });
  switch (outcome.status) {
    case 'marked':
      return reply(outcome.marks);
    case 'no learner':
      return refuseStranger();
    case 'unknown question':
      return refuse('not-found', 'This question was not handed out to you.');
    case 'refused':
      return refuse('conflict', outcome.message);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
