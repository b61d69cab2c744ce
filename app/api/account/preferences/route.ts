import { keepPreferences, readPreferences } from '@/server/account/preferences';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { themeCookie } from '@/server/http/theme-cookie';
import { wrongMethod } from '@/server/http/wrong-method';
import { refuseUnknown } from '../../groups/refusals';
import { preferences } from '../account-schema';

/** What the account keeps for its devices; the next page is painted in its colours. */
export async function GET(request: Request): Promise<Response> {
  const outcome = await readPreferences(await db(), await actorOf(request.headers));
  if (outcome.status !== 'allowed') return refuseUnknown(outcome.status);
  const { preferences: kept } = outcome;
  return reply({ preferences: kept }, 200, kept === null ? [] : [themeCookie(kept.theme)]);
}

/** Keeps look, keys and habits of practice with the account. */
export async function PUT(request: Request): Promise<Response> {
  const read = await readBody(request, preferences);
  if (!read.ok) return read.refusal;
  const outcome = await keepPreferences(await db(), await actorOf(request.headers), read.body);
  return outcome.status === 'allowed' ? reply({ status: 'done' }) : refuseUnknown(outcome.status);
}

export const POST = wrongMethod('GET', 'PUT');
export const PATCH = POST;
export const DELETE = POST;
