import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { followInvite } from '@/server/groups/follow-invite';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { invitation } from '../groups/group-schema';
import { refuseUnknown } from '../groups/refusals';

/** Joins a group by what an invite's link carries. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, invitation);
  if (!read.ok) return read.refusal;
  const actor = await actorOf(request.headers);
  const outcome = await followInvite(await db(), actor, { ...read.body, now: Date.now() });
  if (outcome.status === 'hidden') return refuse('not-found', 'This link does not let anybody in.');
  if (outcome.status !== 'allowed') return refuseUnknown(outcome.status);
  return reply({ groupId: outcome.groupId, isNew: outcome.isNew });
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
