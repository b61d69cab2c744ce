import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseHeld, refuseStranger, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openPractice } from '@/server/practice/open-practice';
import { reportQuestion } from '@/server/practice/report-question';
import { reportRequest } from '../around-schema';

/** Says what is wrong with the question of an answer. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, reportRequest);
  if (!read.ok) return read.refusal;
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  const learnerId = learnerIdOf(actor);
  if (learnerId === null) return refuseStranger();
  const outcome = await reportQuestion(await openPractice(actor), { ...read.body, learnerId, now: Date.now() });
  switch (outcome.status) {
    case 'reported':
      return reply({ report: outcome.report });
    case 'no learner':
      return refuseStranger();
    case 'unknown answer':
      return refuse('not-found', 'No answer of yours has this id.');
    case 'refused':
      return refuse('conflict', outcome.message);
    case 'too many':
      return refuse('too-many', outcome.message);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
