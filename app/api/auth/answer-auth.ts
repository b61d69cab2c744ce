import type { z } from 'zod';
import { type AuthOutcome, callAuth } from '@/server/auth/call-auth';
import type { AuthEndpointName } from '@/server/auth/endpoints';
import { refusalOf } from '@/server/auth/refusals';
import { env } from '@/server/env';
import { foreignOrigin, servedOrigin } from '@/server/http/origin';
import { readBody } from '@/server/http/read-body';
import { refuse, refuseForNow, reply } from '@/server/http/reply';
import { keepProgress } from './keep-progress';
import { sayDone, type Tell } from './tell';

const LIMIT_BYTES = 16 * 1024;

/** A door to the auth library that changes something. These go by cookies, so a bearer token opens none of them. */
export function authPost(name: AuthEndpointName, schema: z.ZodType<Record<string, unknown>>, tell: Tell = sayDone) {
  return async (request: Request): Promise<Response> => {
    const foreign = foreignOrigin(request.headers);
    if (foreign !== null) return refuse('foreign', foreign);
    const read = await readBody(request, schema, LIMIT_BYTES);
    return read.ok ? answer(name, request, { body: read.body, tell }) : read.refusal;
  };
}

/** A door to the auth library that only asks. */
export function authGet(name: AuthEndpointName, tell: Tell) {
  return (request: Request): Promise<Response> => answer(name, request, { body: {}, tell });
}

async function answer(
  name: AuthEndpointName,
  { headers, url }: Request,
  { body, tell }: { body: Record<string, unknown>; tell: Tell },
): Promise<Response> {
  const origin = env().publicOrigin ?? servedOrigin(headers);
  const now = Date.now();
  const outcome = await callAuth({ name, headers, origin, query: new URL(url).search, body, now });
  if (outcome.status === 'closed') return refuseForNow('Too many tries: wait a little.', { until: outcome.until, now });
  if (outcome.status === 'refused') return refused(outcome);
  const cookies = [...outcome.cookies, ...(await keepProgress(headers, outcome.signedIn, now))];
  if (outcome.location === null) return reply(tell(outcome.body), 200, cookies);
  const response = reply(null, 303, cookies);
  response.headers.set('location', outcome.location);
  return response;
}

function refused(outcome: Extract<AuthOutcome, { status: 'refused' }>): Response {
  const refusal = refusalOf(outcome);
  const isUnknown = refusal.error === 'wrong' || refusal.error === 'no-session';
  const status = isUnknown ? 401 : Math.min(outcome.httpStatus, 429);
  return reply(refusal, status, outcome.cookies);
}
