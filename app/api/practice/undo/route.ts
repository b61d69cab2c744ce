import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseHeld, refuseStranger, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openPractice } from '@/server/practice/open-practice';
import { undo } from '@/server/practice/undo';
import { undoRequest } from '../marks-schema';

/** Takes back the learner's latest answer and asks its question again. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, undoRequest);
  if (!read.ok) return read.refusal;
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  const learnerId = learnerIdOf(actor);
  if (learnerId === null) return refuseStranger();
  const outcome = await undo(await openPractice(actor), { ...read.body, learnerId, now: Date.now() });
  switch (outcome.status) {
    case 'undone':
      return reply(outcome.reply);
    case 'no learner':
      return refuseStranger();
    case 'unknown answer':
      return refuse('not-found', 'No answer of yours has this id.');
    case 'unknown topic':
      return refuse('not-found', `There is no topic "${read.body.topic}".`);
    case 'refused':
      return refuse('conflict', outcome.message);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
