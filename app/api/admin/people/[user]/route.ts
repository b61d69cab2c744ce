import { changePerson } from '@/server/account/people';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { idsIn, refuseUnknown } from '../../../groups/refusals';
import { personChange } from '../../admin-schema';

/** Blocks an account, or makes it an administrator's, or takes that back. */
export async function PATCH(request: Request, context: { params: Promise<{ user: string }> }): Promise<Response> {
  const read = await readBody(request, personChange);
  if (!read.ok) return read.refusal;
  const { isBlocked, isAdministrator } = read.body;
  const change = {
    ...(isBlocked !== undefined && { isBlocked }),
    ...(isAdministrator !== undefined && { isAdministrator }),
  };
  const { user: userId } = await idsIn(context);
  const actor = await actorOf(request.headers);
  const outcome = await changePerson(await db(), actor, { userId, ...change, now: Date.now() });
  switch (outcome.status) {
    case 'allowed':
      return reply({ status: 'done' });
    case 'yourself':
      return refuse('conflict', 'Nobody blocks themselves. Delete the account on its own page.');
    case 'last administrator':
      return refuse('conflict', 'This is the only administrator: make somebody else one first.');
    default:
      return refuseUnknown(outcome.status);
  }
}

export const GET = wrongMethod('PATCH');
export const POST = GET;
export const PUT = GET;
export const DELETE = GET;
