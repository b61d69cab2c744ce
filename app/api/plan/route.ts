import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { guestCookie } from '@/server/auth/guest-cookie';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseHeld, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openPractice } from '@/server/practice/open-practice';
import { putPlan } from '@/server/practice/plan/put-plan';
import { readStudyPlan } from '@/server/practice/plan/read-study-plan';
import { planRequest } from './plan-schema';

/** The plan toward exam day. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOf(request.headers);
  return actor.kind === 'held' ? refuseHeld() : reply(await readStudyPlan(learnerIdOf(actor)));
}

/** Keeps a plan. A visitor without a cookie becomes a guest. */
export async function PUT(request: Request): Promise<Response> {
  const read = await readBody(request, planRequest);
  if (!read.ok) return read.refusal;
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  const learnerId = learnerIdOf(actor);
  const { timeZone, ...plan } = read.body;
  const outcome = await putPlan(await openPractice(actor), { plan, timeZone, learnerId, now: Date.now() });
  if (outcome.status === 'refused') {
    const fields = Object.fromEntries(outcome.problems.map(({ field, message }) => [field, message]));
    return refuse('malformed', Object.values(fields).join(' '), fields);
  }
  return reply(outcome.plan, 200, outcome.learnerId === learnerId ? [] : [await guestCookie(outcome.learnerId)]);
}

export const POST = wrongMethod('GET', 'PUT');
export const PATCH = POST;
export const DELETE = POST;
