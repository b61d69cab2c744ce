import { resetFactors } from '@/server/account/second-factor';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { nothing } from '../../../../groups/group-schema';
import { idsIn, refuseUnknown } from '../../../../groups/refusals';

/** Takes the second factor of somebody who has lost it. */
export async function DELETE(request: Request, context: { params: Promise<{ user: string }> }): Promise<Response> {
  const read = await readBody(request, nothing);
  if (!read.ok) return read.refusal;
  const { user: userId } = await idsIn(context);
  const outcome = await resetFactors(await db(), await actorOf(request.headers), { userId, now: Date.now() });
  switch (outcome.status) {
    case 'allowed':
      return reply({ status: 'done' });
    case 'yourself':
      return refuse('conflict', 'Your own second factor is changed on the page of your account.');
    default:
      return refuseUnknown(outcome.status);
  }
}

export const GET = wrongMethod('DELETE');
export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
