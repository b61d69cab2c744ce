import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { shareStanding } from '@/server/groups/change-members';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { sharing } from '../../group-schema';
import { idsIn, refuseUnknown } from '../../refusals';

/** Lets the group see how one's assignments went, or no longer. */
export async function PUT(request: Request, context: { params: Promise<{ group: string }> }): Promise<Response> {
  const read = await readBody(request, sharing);
  if (!read.ok) return read.refusal;
  const { group } = await idsIn(context);
  const outcome = await shareStanding(await db(), await actorOf(request.headers), { groupId: group, ...read.body });
  return outcome.status === 'allowed' ? reply({ status: 'done' }) : refuseUnknown(outcome.status);
}

export const GET = wrongMethod('PUT');
export const POST = GET;
export const PATCH = GET;
export const DELETE = GET;
