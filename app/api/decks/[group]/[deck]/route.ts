import { actorOf } from '@/server/auth/actor';
import { openDecks } from '@/server/decks/decks';
import { readDeck } from '@/server/decks/read-deck';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { refuseOutsider } from '../../refuse-outsider';

type Context = { params: Promise<{ group: string; deck: string }> };

/** A deck as one of its authors finds it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { group, deck } = await params;
  const address = { groupId: group, deckId: deck, now: Date.now() };
  const read = await readDeck(await openDecks(), await actorOf(request.headers), address);
  return read.status === 'allowed' ? reply(read.state) : refuseOutsider(read.status);
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
