import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { refuse, refuseHeld, refuseStranger, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openPractice } from '@/server/practice/open-practice';
import { readAround } from '@/server/practice/read-around';

/** What stands around an answered question: the learner's marks and words, and how others answered. */
export async function GET(request: Request, { params }: { params: Promise<{ answer: string }> }): Promise<Response> {
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  const learnerId = learnerIdOf(actor);
  if (learnerId === null) return refuseStranger();
  const { answer } = await params;
  const outcome = await readAround(await openPractice(actor), { learnerId, answer, now: Date.now() });
  switch (outcome.status) {
    case 'told':
      return reply(outcome.around);
    case 'no learner':
      return refuseStranger();
    case 'unknown answer':
      return refuse('not-found', 'No answer of yours has this id.');
    case 'refused':
      return refuse('conflict', outcome.message);
  }
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
