import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { deleteGroup, renameGroup } from '@/server/groups/change-group';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { groupDeletion, groupName } from '../group-schema';
import { idsIn, refuseUnknown } from '../refusals';

type Context = { params: Promise<{ group: string }> };

/** Gives a group another name. */
export async function PUT(request: Request, context: Context): Promise<Response> {
  const read = await readBody(request, groupName);
  if (!read.ok) return read.refusal;
  const { group } = await idsIn(context);
  const outcome = await renameGroup(await db(), await actorOf(request.headers), { groupId: group, ...read.body });
  return outcome.status === 'allowed' ? reply({ status: 'done' }) : refuseUnknown(outcome.status);
}

/** Removes a group. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  const read = await readBody(request, groupDeletion);
  if (!read.ok) return read.refusal;
  const { group } = await idsIn(context);
  const outcome = await deleteGroup(await db(), await actorOf(request.headers), { groupId: group, ...read.body });
  if (outcome.status === 'allowed') return reply({ status: 'done' });
  if (outcome.status !== 'another name') return refuseUnknown(outcome.status);
  const message = 'That is not the name of this group.';
  return refuse('conflict', message, { name: message });
}

export const GET = wrongMethod('PUT', 'DELETE');
export const POST = GET;
export const PATCH = GET;
