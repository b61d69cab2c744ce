import { makeSiteInvite } from '@/server/account/site-invites';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { refuseForNow, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { refuseUnknown } from '../../groups/refusals';
import { siteInviteWish } from '../admin-schema';

/** Makes a link with which somebody signs up. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, siteInviteWish);
  if (!read.ok) return read.refusal;
  const now = Date.now();
  const outcome = await makeSiteInvite(await db(), await actorOf(request.headers), { ...read.body, now });
  switch (outcome.status) {
    case 'allowed':
      return reply({ id: outcome.id, token: outcome.token }, 201);
    case 'too many':
      return refuseForNow('That was the last invite of this hour.', { until: outcome.until, now });
    default:
      return refuseUnknown(outcome.status);
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
