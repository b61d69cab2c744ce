import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { readNoticesUpTo } from '@/server/notices/own-notices';
import { readUpTo } from '../../groups/group-schema';
import { refuseUnknown } from '../../groups/refusals';

/** Notices up to a time are read from now on. */
export async function POST(request: Request): Promise<Response> {
  const read = await readBody(request, readUpTo);
  if (!read.ok) return read.refusal;
  const actor = await actorOf(request.headers);
  const outcome = await readNoticesUpTo(await db(), actor, { ...read.body, now: Date.now() });
  return outcome.status === 'allowed' ? reply({ status: 'done' }) : refuseUnknown(outcome.status);
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
