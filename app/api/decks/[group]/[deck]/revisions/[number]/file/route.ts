import { actorOf } from '@/server/auth/actor';
import { openDecks } from '@/server/decks/decks';
import { readRevision } from '@/server/decks/read-deck';
import { replyFile } from '@/server/http/reply-file';
import { wrongMethod } from '@/server/http/wrong-method';
import { readNumber } from '../../../../../read-number';
import { refuseOutsider } from '../../../../../refuse-outsider';

type Context = { params: Promise<{ group: string; deck: string; number: string }> };

/** A revision as a file, byte for byte what would lie in content/. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { group, deck, number } = await params;
  const address = { groupId: group, deckId: deck, number: readNumber(number) };
  const read = await readRevision(await openDecks(), await actorOf(request.headers), address);
  return read.status === 'allowed'
    ? replyFile(read.text, { name: read.file, type: 'text/markdown; charset=utf-8' })
    : refuseOutsider(read.status);
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
