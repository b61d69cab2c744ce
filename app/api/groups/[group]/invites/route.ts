import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { makeInvite } from '@/server/groups/invites';
import { readBody } from '@/server/http/read-body';
import { refuseForNow, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { inviteWish } from '../../group-schema';
import { idsIn, refuseUnknown } from '../../refusals';

/** Makes a link into the group. */
export async function POST(request: Request, context: { params: Promise<{ group: string }> }): Promise<Response> {
  const read = await readBody(request, inviteWish);
  if (!read.ok) return read.refusal;
  const { group } = await idsIn(context);
  const now = Date.now();
  const outcome = await makeInvite(await db(), await actorOf(request.headers), { groupId: group, now, ...read.body });
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
