import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseHeld, refuseStranger, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { giveMissReason } from '@/server/practice/give-miss-reason';
import { openPractice } from '@/server/practice/open-practice';
import { missReasonRequest } from '../around-schema';

/** Why a wrong answer was wrong, in the learner’s view. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, missReasonRequest);
  if (!read.ok) return read.refusal;
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  const learnerId = learnerIdOf(actor);
  if (learnerId === null) return refuseStranger();
  const outcome = await giveMissReason(await openPractice(actor), { ...read.body, learnerId, now: Date.now() });
  switch (outcome.status) {
    case 'given':
      return reply({ missReason: outcome.missReason });
    case 'no learner':
      return refuseStranger();
    case 'unknown answer':
      return refuse('not-found', 'No answer of yours has this id.');
    case 'refused':
      return refuse('conflict', outcome.message);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
