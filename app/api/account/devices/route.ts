import { endOtherDevices } from '@/server/account/end-devices';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { nothing } from '../../groups/group-schema';
import { refuseUnknown } from '../../groups/refusals';

/** Ends all other sessions of the account. */
export async function DELETE(request: Request): Promise<Response> {
  const read = await readBody(request, nothing);
  if (!read.ok) return read.refusal;
  const outcome = await endOtherDevices(await db(), await actorOf(request.headers));
  return outcome.status === 'allowed' ? reply({ ended: outcome.ended }) : refuseUnknown(outcome.status);
}

export const GET = wrongMethod('DELETE');
export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
