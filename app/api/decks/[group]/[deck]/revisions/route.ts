import { actorOf } from '@/server/auth/actor';
import { openDecks } from '@/server/decks/decks';
import { saveRevision } from '@/server/decks/save-revision';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { revisionRequest } from '../../../deck-request-schema';
import { refuseOutsider } from '../../../refuse-outsider';

type Context = { params: Promise<{ group: string; deck: string }> };

/** Saves a text as the next revision, or answers what was saved meanwhile. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const read = await readBody(request, revisionRequest);
  if (!read.ok) return read.refusal;
  const { group, deck } = await params;
  const change = { ...read.body, groupId: group, deckId: deck, now: Date.now() };
  const done = await saveRevision(await openDecks(), await actorOf(request.headers), change);
  return done.status === 'allowed' ? reply(done.outcome) : refuseOutsider(done.status);
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
