import { revokeSiteInvite } from '@/server/account/site-invites';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { nothing } from '../../../groups/group-schema';
import { idsIn, refuseUnknown } from '../../../groups/refusals';

/** Makes a link to the site dead. */
export async function DELETE(request: Request, context: { params: Promise<{ invite: string }> }): Promise<Response> {
  const read = await readBody(request, nothing);
  if (!read.ok) return read.refusal;
  const { invite: id } = await idsIn(context);
  const outcome = await revokeSiteInvite(await db(), await actorOf(request.headers), { id, now: Date.now() });
  return outcome.status === 'allowed' ? reply({ status: 'done' }) : refuseUnknown(outcome.status);
}

export const GET = wrongMethod('DELETE');
export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
