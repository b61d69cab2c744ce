import { actorOf } from '@/server/auth/actor';
import { openDecks } from '@/server/decks/decks';
import { publishDeck } from '@/server/decks/publish-deck';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { publishRequest } from '../../../deck-request-schema';
import { refuseOutsider } from '../../../refuse-outsider';

type Context = { params: Promise<{ group: string; deck: string }> };

/** Publishes a revision, or withdraws the deck. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const read = await readBody(request, publishRequest);
  if (!read.ok) return read.refusal;
  const { group, deck } = await params;
  const change = { ...read.body, groupId: group, deckId: deck, now: Date.now() };
  const done = await publishDeck(await openDecks(), await actorOf(request.headers), change);
  return done.status === 'allowed' ? reply(done.outcome) : refuseOutsider(done.status);
}

export const GET = wrongMethod('PUT');
export const POST = GET;
export const PATCH = GET;
export const DELETE = GET;
