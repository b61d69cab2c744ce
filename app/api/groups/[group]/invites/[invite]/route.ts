import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { revokeInvite } from '@/server/groups/invites';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { nothing } from '../../../group-schema';
import { idsIn, refuseUnknown } from '../../../refusals';

type Context = { params: Promise<{ group: string; invite: string }> };

/** Makes a link dead. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  const read = await readBody(request, nothing);
  if (!read.ok) return read.refusal;
  const { group: groupId, invite: id } = await idsIn(context);
  const outcome = await revokeInvite(await db(), await actorOf(request.headers), { groupId, id, now: Date.now() });
  return outcome.status === 'allowed' ? reply({ status: 'done' }) : refuseUnknown(outcome.status);
}

export const GET = wrongMethod('DELETE');
export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
