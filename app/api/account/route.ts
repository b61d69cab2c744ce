import { changeAccount } from '@/server/account/change-account';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { refuse, reply } from '@/server/http/reply';
import { isTimeZone } from '@/server/http/time-zone';
import { wrongMethod } from '@/server/http/wrong-method';
import { refuseUnknown } from '../groups/refusals';
import { accountChange } from './account-schema';

/** Changes what the account is called, which mail it gets, and what today means for it. */
export async function PATCH(request: Request): Promise<Response> {
  const read = await readBody(request, accountChange);
  if (!read.ok) return read.refusal;
  const { name, digest, timeZone } = read.body;
  if (timeZone !== undefined && !isTimeZone(timeZone))
    return refuse('malformed', 'There is no such time zone.', { timeZone: 'There is no such time zone.' });
  const change = {
    ...(name !== undefined && { name }),
    ...(digest !== undefined && { digest }),
    ...(timeZone !== undefined && { timeZone }),
  };
  const outcome = await changeAccount(await db(), await actorOf(request.headers), change);
  return outcome.status === 'allowed' ? reply({ status: 'done' }) : refuseUnknown(outcome.status);
}

export const GET = wrongMethod('PATCH');
export const POST = GET;
export const PUT = GET;
export const DELETE = GET;
