import { actorOf } from '@/server/auth/actor';
import { openDecks } from '@/server/decks/decks';
import { renameDeck } from '@/server/decks/rename-deck';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { renameRequest } from '../../../deck-request-schema';
import { refuseOutsider } from '../../../refuse-outsider';

type Context = { params: Promise<{ group: string; deck: string }> };

/** Gives a deck another name. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const read = await readBody(request, renameRequest);
  if (!read.ok) return read.refusal;
  const { group, deck } = await params;
  const change = { ...read.body, groupId: group, deckId: deck };
  const done = await renameDeck(await openDecks(), await actorOf(request.headers), change);
  if (done.status !== 'allowed') return refuseOutsider(done.status);
  const { outcome } = done;
  return 'name' in outcome ? reply(outcome) : refuse('conflict', outcome.refused, { name: outcome.refused });
}

export const GET = wrongMethod('PUT');
export const POST = GET;
export const PATCH = GET;
export const DELETE = GET;
