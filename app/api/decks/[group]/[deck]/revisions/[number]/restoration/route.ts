import { actorOf } from '@/server/auth/actor';
import { openDecks } from '@/server/decks/decks';
import { restoreRevision } from '@/server/decks/save-revision';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { restoreRequest } from '../../../../../deck-request-schema';
import { readNumber } from '../../../../../read-number';
import { refuseOutsider } from '../../../../../refuse-outsider';

type Context = { params: Promise<{ group: string; deck: string; number: string }> };

/** Saves the text of an old revision as the newest. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const read = await readBody(request, restoreRequest);
  if (!read.ok) return read.refusal;
  const { group, deck, number } = await params;
  const change = { ...read.body, groupId: group, deckId: deck, number: readNumber(number), now: Date.now() };
  const done = await restoreRevision(await openDecks(), await actorOf(request.headers), change);
  return done.status === 'allowed' ? reply(done.outcome) : refuseOutsider(done.status);
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
