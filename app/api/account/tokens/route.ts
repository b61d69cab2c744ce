import { MOST_TOKENS, makeToken } from '@/server/account/tokens';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { refuseUnknown } from '../../groups/refusals';
import { tokenWish } from '../account-schema';

/** Makes a bearer token for a program. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, tokenWish);
  if (!read.ok) return read.refusal;
  const actor = await actorOf(request.headers);
  const outcome = await makeToken(await db(), actor, { name: read.body.name, now: Date.now() });
  switch (outcome.status) {
    case 'allowed':
      return reply({ id: outcome.id, token: outcome.token }, 201);
    case 'too many':
      return refuse('conflict', `An account has ${MOST_TOKENS} tokens at most: take one back first.`);
    default:
      return refuseUnknown(outcome.status);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
