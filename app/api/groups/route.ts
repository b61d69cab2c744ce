import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { createGroup } from '@/server/groups/own-groups';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { groupName } from './group-schema';
import { refuseUnknown } from './refusals';

/** Makes a group. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, groupName);
  if (!read.ok) return read.refusal;
  const actor = await actorOf(request.headers);
  const outcome = await createGroup(await db(), actor, { ...read.body, now: Date.now() });
  return outcome.status === 'allowed' ? reply({ id: outcome.id }, 201) : refuseUnknown(outcome.status);
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
