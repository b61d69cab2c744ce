import { addressOf } from '@/server/auth/call-auth';
import { evenly } from '@/server/auth/even-time';
import { ownPath } from '@/server/auth/own-path';
import { signUp } from '@/server/auth/sign-up';
import { foreignOrigin } from '@/server/http/origin';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseForNow, reply } from '@/server/http/reply';
import { isTimeZone } from '@/server/http/time-zone';
import { wrongMethod } from '@/server/http/wrong-method';
import { signUpRequest } from '../auth-request-schema';

/** Makes an account. Signing in comes next: so who asks does not learn whether there was one. */
export async function POST(request: Request): Promise<Response> {
  const foreign = foreignOrigin(request.headers);
  if (foreign !== null) return refuse('foreign', foreign);
  const read = await readBody(request, signUpRequest);
  if (!read.ok) return read.refusal;
  const { next, timeZone = 'UTC', ...body } = read.body;
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const who = { address: addressOf(request.headers), now: Date.now() };
  const outcome = await evenly(() => signUp({ ...body, ...who, next: ownPath(next), timeZone: zone }));
  switch (outcome.status) {
    case 'accepted':
      return reply(outcome);
    case 'not admitted':
      return refuse('not-found', 'An account needs an invite here, and this one lets nobody in any more.');
    case 'weak':
      return refuse('malformed', outcome.message, { password: outcome.message });
    case 'closed':
      return refuseForNow('Too many accounts were made from here: wait a little.', { ...outcome, now: who.now });
  }
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
