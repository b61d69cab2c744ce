import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { leaveGroup } from '@/server/groups/change-members';
import { readBody } from '@/server/http/read-body';
import { wrongMethod } from '@/server/http/wrong-method';
import { nothing } from '../../group-schema';
import { tellMemberChange } from '../../member-change';
import { idsIn } from '../../refusals';

/** Leaves a group. */
export async function POST(request: Request, context: { params: Promise<{ group: string }> }): Promise<Response> {
  const read = await readBody(request, nothing);
  if (!read.ok) return read.refusal;
  const { group } = await idsIn(context);
  return tellMemberChange(await leaveGroup(await db(), await actorOf(request.headers), group));
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
