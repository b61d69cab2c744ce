import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { guestCookie } from '@/server/auth/guest-cookie';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseHeld, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { chanceNamed } from '@/server/practice/chance-named';
import { nextQuestion } from '@/server/practice/next-question';
import { openPractice } from '@/server/practice/open-practice';
import { nextRequest } from '../schema';

/** The next question. A visitor without a cookie becomes a guest here, and nowhere else. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, nextRequest);
  if (!read.ok) return read.refusal;
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  const learnerId = learnerIdOf(actor);
  const { first, ...wish } = read.body;
  const chance = first === undefined ? undefined : await chanceNamed(first);
  const outcome = await nextQuestion(await openPractice(actor), { ...wish, chance, learnerId, now: Date.now() });
  if (outcome.status === 'unknown topic') return refuse('not-found', `There is no topic "${wish.topic}".`);
  return reply(outcome.reply, 200, outcome.learnerId === learnerId ? [] : [await guestCookie(outcome.learnerId)]);
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
