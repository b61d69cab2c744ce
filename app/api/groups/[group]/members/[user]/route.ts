import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { changeRole, removeMember } from '@/server/groups/change-members';
import { readBody } from '@/server/http/read-body';
import { wrongMethod } from '@/server/http/wrong-method';
import { nothing, roleChange } from '../../../group-schema';
import { tellMemberChange } from '../../../member-change';
import { idsIn } from '../../../refusals';

type Context = { params: Promise<{ group: string; user: string }> };

/** Makes somebody something else in the group. */
export async function PUT(request: Request, context: Context): Promise<Response> {
  const read = await readBody(request, roleChange);
  if (!read.ok) return read.refusal;
  const { group: groupId, user: userId } = await idsIn(context);
  const actor = await actorOf(request.headers);
  return tellMemberChange(await changeRole(await db(), actor, { groupId, userId, ...read.body }));
}

/** Takes somebody out of the group. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  const read = await readBody(request, nothing);
  if (!read.ok) return read.refusal;
  const { group: groupId, user: userId } = await idsIn(context);
  return tellMemberChange(await removeMember(await db(), await actorOf(request.headers), { groupId, userId }));
}

export const GET = wrongMethod('PUT', 'DELETE');
export const POST = GET;
export const PATCH = GET;
