import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { guestCookie } from '@/server/auth/guest-cookie';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseHeld, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openMocks } from '@/server/mock/mocks';
import { startMock } from '@/server/mock/start-mock';
import { mockRequest } from './mock-request-schema';

/** Begins a mock exam. A visitor without a cookie becomes a guest here, as at the first question of practice. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, mockRequest);
  if (!read.ok) return read.refusal;
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  const learnerId = learnerIdOf(actor);
  const outcome = await startMock(await openMocks(actor), { ...read.body, learnerId, now: Date.now() });
  switch (outcome.status) {
    case 'started': {
      const cookies = outcome.learnerId === learnerId ? [] : [await guestCookie(outcome.learnerId)];
      return reply({ id: outcome.id }, 201, cookies);
    }
    case 'unknown blueprint':
      return refuse('not-found', `There is no form of exam "${read.body.blueprint}".`);
    case 'refused':
      return refuse('conflict', outcome.message);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
