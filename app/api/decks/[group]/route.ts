import { actorOf } from '@/server/auth/actor';
import { createDeck } from '@/server/decks/create-deck';
import { openDecks } from '@/server/decks/decks';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { newDeckRequest } from '../deck-request-schema';
import { refuseOutsider } from '../refuse-outsider';

/** Makes a deck, empty or of an uploaded file. */
export async function POST(request: Request, { params }: { params: Promise<{ group: string }> }): Promise<Response> {
  const read = await readBody(request, newDeckRequest);
  if (!read.ok) return read.refusal;
  const { group } = await params;
  const made = await createDeck(await openDecks(), await actorOf(request.headers), {
    ...{ ...read.body, groupId: group, now: Date.now() },
  });
  if (made.status !== 'allowed') return refuseOutsider(made.status);
  const { outcome } = made;
  return 'deckId' in outcome ? reply(outcome, 201) : refuse('conflict', outcome.refused, { name: outcome.refused });
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
