import { revokeToken } from '@/server/account/tokens';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { nothing } from '../../../groups/group-schema';
import { idsIn, refuseUnknown } from '../../../groups/refusals';

/** Takes a token back. */
export async function DELETE(request: Request, context: { params: Promise<{ token: string }> }): Promise<Response> {
  const read = await readBody(request, nothing);
  if (!read.ok) return read.refusal;
  const { token: id } = await idsIn(context);
  const outcome = await revokeToken(await db(), await actorOf(request.headers), { id, now: Date.now() });
  return outcome.status === 'allowed' ? reply({ status: 'done' }) : refuseUnknown(outcome.status);
}

export const GET = wrongMethod('DELETE');
export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
