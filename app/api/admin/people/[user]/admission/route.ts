import { letPersonIn, turnPersonAway } from '@/server/account/waiting';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { nothing } from '../../../../groups/group-schema';
import { idsIn, refuseUnknown } from '../../../../groups/refusals';

function decided(decide: typeof letPersonIn) {
  return async (request: Request, context: { params: Promise<{ user: string }> }): Promise<Response> => {
    const read = await readBody(request, nothing);
    if (!read.ok) return read.refusal;
    const { user } = await idsIn(context);
    const { status } = await decide(await db(), await actorOf(request.headers), user);
    return status === 'allowed' ? reply({ status: 'done' }) : refuseUnknown(status);
  };
}

/** Lets an account in that waits. */
export const PUT = decided(letPersonIn);

/** Removes an account that waits. */
export const DELETE = decided(turnPersonAway);

export const GET = wrongMethod('PUT', 'DELETE');
export const POST = GET;
export const PATCH = GET;
