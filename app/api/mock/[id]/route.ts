import { actorOf } from '@/server/auth/actor';
import { refuse, refuseHeld, refuseStranger, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { readMockState } from '@/server/mock/read-state';

/** Where a mock exam stands. After its time it is ended by this. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  if (actor.kind === 'visitor') return refuseStranger();
  const outcome = await readMockState(actor, (await params).id);
  return outcome.status === 'told' ? reply(outcome.state) : refuse('not-found', 'No mock exam of yours has this id.');
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
