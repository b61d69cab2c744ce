import { actorOf } from '@/server/auth/actor';
import { checkText } from '@/server/decks/check-text';
import { openDecks } from '@/server/decks/decks';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { checkRequest } from '../../../deck-request-schema';
import { refuseOutsider } from '../../../refuse-outsider';

type Context = { params: Promise<{ group: string; deck: string }> };

/** What the bank's rules say of a text, and what comes out of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const read = await readBody(request, checkRequest);
  if (!read.ok) return read.refusal;
  const { group, deck } = await params;
  const change = { ...read.body, groupId: group, deckId: deck, now: Date.now() };
  const done = await checkText(await openDecks(), await actorOf(request.headers), change);
  if (done.status !== 'allowed') return refuseOutsider(done.status);
  if (done.outcome.status === 'busy') return refuse('too-many', 'The server checks other decks at the moment.');
  return reply(done.outcome);
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
