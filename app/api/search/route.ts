import { actorOf } from '@/server/auth/actor';
import { refuse, refuseHeld, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { search } from '@/server/search/search';
import { searchQuery } from './search-schema';

/** Topics, concepts and items that a query is about. Anybody may ask, and finds what the bank of whoever asks holds. */
export async function GET(request: Request): Promise<Response> {
  const read = searchQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!read.success) return refuse('malformed', 'The query must be q alone, with 1 to 100 characters.');
  const actor = await actorOf(request.headers);
  return actor.kind === 'held' ? refuseHeld() : reply(await search(actor, read.data.q));
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
