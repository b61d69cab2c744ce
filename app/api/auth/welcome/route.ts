import { addressOf } from '@/server/auth/call-auth';
import { welcomeAdministrator } from '@/server/auth/first-administrator';
import { foreignOrigin } from '@/server/http/origin';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseForNow, reply } from '@/server/http/reply';
import { isTimeZone } from '@/server/http/time-zone';
import { wrongMethod } from '@/server/http/wrong-method';
import { welcomeRequest } from '../auth-request-schema';

/** Makes the first administrator, by the link that the server printed. */
export async function POST(request: Request): Promise<Response> {
  const foreign = foreignOrigin(request.headers);
  if (foreign !== null) return refuse('foreign', foreign);
  const read = await readBody(request, welcomeRequest);
  if (!read.ok) return read.refusal;
  const { timeZone = 'UTC', ...body } = read.body;
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const who = { address: addressOf(request.headers), now: Date.now() };
  const outcome = await welcomeAdministrator({ ...body, ...who, timeZone: zone });
  switch (outcome.status) {
    case 'created':
      return reply({ status: 'done' });
    case 'no such link':
      return refuse('not-found', 'This link makes no administrator any more. Start the server again for another one.');
    case 'weak':
      return refuse('malformed', outcome.message, { password: outcome.message });
    case 'closed':
      return refuseForNow('Too many tries: wait a little.', { ...outcome, now: who.now });
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
