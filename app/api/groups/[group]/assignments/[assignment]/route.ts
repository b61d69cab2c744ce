import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { withdrawAssignment } from '@/server/groups/write-assignment';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { nothing } from '../../../group-schema';
import { idsIn, refuseUnknown } from '../../../refusals';

type Context = { params: Promise<{ group: string; assignment: string }> };

/** Withdraws an assignment. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  const read = await readBody(request, nothing);
  if (!read.ok) return read.refusal;
  const { group: groupId, assignment: id } = await idsIn(context);
  const outcome = await withdrawAssignment(await db(), await actorOf(request.headers), {
    groupId,
    id,
    now: Date.now(),
  });
  return outcome.status === 'allowed' ? reply({ status: 'done' }) : refuseUnknown(outcome.status);
}

export const GET = wrongMethod('DELETE');
export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
