import { actorOf } from '@/server/auth/actor';
import { readColours } from '@/server/highlight/read-colours';
import { refuseHeld, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';

/** The colours of a topic's code: of the shipped bank nobody's secret, and of a deck for its group. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  const { colours, isShipped } = await readColours(actor, new URL(request.url).searchParams.get('topic') ?? '');
  const response = reply(colours);
  // What a deck says is for its group, and not for whoever sits at this browser next.
  if (isShipped) response.headers.set('cache-control', 'private, max-age=3600');
  return response;
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
