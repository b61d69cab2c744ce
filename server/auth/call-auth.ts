import { z } from 'zod';
import { db } from '../db';
import { revokeTokens } from '../store/api-tokens';
import { endSession } from '../store/sessions';
import { changeToKnown } from './change-to-known';
import { chosenWeakness } from './choose-password';
import { cookieNamed, libraryCookiePrefix, sessionCookieName } from './cookies';
import { AUTH_ENDPOINTS, type AuthEndpoint, type AuthEndpointName, type Limit } from './endpoints';
import { evenly } from './even-time';
import { forgetEverywhere } from './forget-everywhere';
import { begin, useUp } from './limits';
import { openAuth } from './open-auth';
import { TooManyPasswordsError } from './passwords';
import { wantsPasskey } from './second-factor';
import { logSecurity, pseudonym } from './security-log';
import { forgetSessions, readSessionValue, type SignedIn, sessionTokenOf, signedInBy } from './session';
import { keptLong, sessionValueIn } from './session-cookie';

export interface AuthCall {
  name: AuthEndpointName;
  headers: Headers;
  /** The origin that the request was served under. */
  origin: string;
  query: string;
  body: Record<string, unknown>;
  now: number;
}

interface Done {
  status: 'done';
  body: unknown;
  cookies: string[];
  location: string | null;
  signedIn: SignedIn | null;
}

/** What the auth library made of a request. `signedIn`: who is, by the cookies of this answer, and was not by the request's. */
export type AuthOutcome =
  | Done
  | { status: 'refused'; code: string; httpStatus: number; cookies: string[] }
  | { status: 'closed'; until: number };

/** How tries are limited at the doors that are given an e-mail address: their time must not tell whether it has an account. */
const ADDRESSED: readonly Limit[] = ['password', 'letter', 'own letter'];

const STRANGER = { status: 'refused', code: '', httpStatus: 401, cookies: [] } satisfies AuthOutcome;

const problem = z.object({ code: z.string() });

/** Asks the auth library one of the things that it may be asked here, within the limits of tries. What came of a try is logged. */
export async function callAuth(call: AuthCall): Promise<AuthOutcome> {
  const endpoint: AuthEndpoint = AUTH_ENDPOINTS[call.name];
  // Who signs out is nobody afterwards.
  const before = await signedInBy(call.headers);
  const outcome = await evenly(
    () => attempt(endpoint, call),
    (made) =>
      ADDRESSED.includes(endpoint.limit) && made.status !== 'closed' && !('signedIn' in made && made.signedIn !== null),
  );
  if (endpoint.method === 'POST') {
    const subject = await subjectOf(endpoint, call);
    const user = (outcome.status === 'done' ? outcome.signedIn?.userId : null) ?? before?.userId ?? null;
    logSecurity({
      ...{ what: call.name, outcome: outcome.status, user },
      ...{ tried: subject === null || subject === user ? null : await pseudonym(subject) },
      from: await pseudonym(addressOf(call.headers)),
    });
  }
  return outcome;
}

async function attempt(endpoint: AuthEndpoint, call: AuthCall): Promise<AuthOutcome> {
  // The library knows sessions, and nothing of who is kept out.
  const own = endpoint.isOwn ? await signedInBy(call.headers) : null;
  if (endpoint.isOwn && own === null) return STRANGER;
  if (own?.isHeld && !endpoint.isForHeld) return { ...STRANGER, code: 'SECOND_FACTOR_NEEDED', httpStatus: 403 };
  const weakness = await weaknessIn(call);
  if (weakness !== null) return { ...STRANGER, code: `WEAK_PASSWORD_${weakness.toUpperCase()}`, httpStatus: 400 };
  const store = await db();
  const address = addressOf(call.headers);
  const trying = { store, address, subject: await subjectOf(endpoint, call), now: call.now };
  const turn = await begin(endpoint.limit, trying);
  if ('status' in turn) return turn;
  const response = await send(endpoint, call);
  if (response === 'busy') return { status: 'closed', until: call.now + 5_000 };
  const refused = response.status >= 400;
  await (refused ? turn.failed() : turn.succeeded());
  const cookies = response.headers.getSetCookie().map(keptLong);
  // Whoever changed how to sign in may owe a factor now, or no longer.
  if (endpoint.isOwn || call.name === 'sign-out' || call.name === 'reset') forgetSessions();
  if (!refused && own !== null && call.body.endsTokens === true)
    await revokeTokens(store, { userId: own.userId, now: call.now });
  if (!refused && (call.name === 'password' || call.name === 'reset')) await forgetEverywhere(store);
  if (refused) {
    const said = problem.safeParse(await bodyOf(response));
    return { status: 'refused', code: said.success ? said.data.code : '', httpStatus: response.status, cookies };
  }
  if (call.name === 'email' && own !== null)
    await changeToKnown(store, { userId: own.userId, newEmail: String(call.body.newEmail), now: call.now });
  const signedIn = await beganWith(cookies, call);
  if (endpoint.takesCode && (await wasUsed(call, signedIn))) {
    const { cookies: others } = await withoutSession(response, cookies);
    return { ...STRANGER, code: 'INVALID_CODE', cookies: others };
  }
  if (call.name === 'sign-in' && signedIn !== null && (await wantsPasskey(signedIn.userId, call.now))) {
    const { cookies: others } = await withoutSession(response, cookies);
    return { ...STRANGER, code: 'PASSKEY_NEEDED', httpStatus: 403, cookies: others };
  }
  // A link in a letter confirms an address; it opens no account.
  if (signedIn !== null && !endpoint.signsIn) return withoutSession(response, cookies);
  return {
    status: 'done',
    body: await bodyOf(response),
    cookies,
    location: response.headers.get('location'),
    signedIn,
  };
}

/** What is wrong with a new password, where one is chosen. */
async function weaknessIn({ headers, body: { newPassword, token } }: AuthCall) {
  if (typeof newPassword !== 'string') return null;
  if (typeof token === 'string') return chosenWeakness(newPassword, { resetToken: token });
  const member = await signedInBy(headers);
  return member === null ? null : chosenWeakness(newPassword, { userId: member.userId });
}

/** Whether an account has used this right code before: then it is somebody who looked on. */
async function wasUsed({ headers, body, now }: AuthCall, signedIn: SignedIn | null): Promise<boolean> {
  const userId = signedIn?.userId ?? (await signedInBy(headers))?.userId;
  if (userId === undefined || typeof body.code !== 'string') return false;
  return !(await useUp(await db(), { userId, code: body.code, now }));
}

async function send(endpoint: AuthEndpoint, { headers, origin, query, body }: AuthCall): Promise<Response | 'busy'> {
  const auth = await openAuth(endpoint.kind);
  const url = new URL(`${origin}/api/auth${endpoint.path}`);
  url.search = endpoint.query ? new URLSearchParams(endpoint.query(body)).toString() : query;
  const sent = new Headers({ origin, 'x-forwarded-for': addressOf(headers) });
  for (const name of ['cookie', 'user-agent']) {
    const value = headers.get(name);
    if (value !== null) sent.set(name, value);
  }
  if (endpoint.method === 'GET') return auth.handler(new Request(url, { headers: sent }));
  sent.set('content-type', 'application/json');
  const text = JSON.stringify(endpoint.body ? endpoint.body(body) : body);
  try {
    return await auth.handler(new Request(url, { method: 'POST', headers: sent, body: text }));
  } catch (error) {
    if (error instanceof TooManyPasswordsError) return 'busy';
    throw error;
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return response.headers.get('content-type')?.includes('json') && text !== '' ? JSON.parse(text) : null;
}

/** What tries are counted by, beside the address that they come from. */
async function subjectOf({ limit }: AuthEndpoint, { headers, body }: AuthCall): Promise<string | null> {
  if (limit === 'password' || limit === 'letter') return typeof body.email === 'string' ? body.email : null;
  if (limit === 'none' || limit === 'few') return null;
  const member = await signedInBy(headers);
  return member?.userId ?? cookieNamed(`${libraryCookiePrefix()}.two_factor`, headers.get('cookie'));
}

/** The address that a request came from: the last one named, which scripts/serve.mjs puts there. */
export function addressOf(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}

/** Who is signed in by the cookies of an answer, other than who already was. */
async function beganWith(cookies: readonly string[], { headers, now }: AuthCall): Promise<SignedIn | null> {
  const value = sessionValueIn(cookies);
  const token = value === null ? null : await readSessionValue(value);
  if (token === null || token === (await sessionTokenOf(headers))) return null;
  return signedInBy(new Headers({ cookie: `${sessionCookieName()}=${value}` }), now);
}

async function withoutSession(response: Response, cookies: readonly string[]): Promise<Done> {
  const value = sessionValueIn(cookies);
  const token = value === null ? null : await readSessionValue(value);
  if (token !== null) await endSession(await db(), token);
  forgetSessions();
  const others = cookies.filter((cookie) => !cookie.startsWith(`${sessionCookieName()}=`));
  return { status: 'done', body: await bodyOf(response), cookies: others, location: null, signedIn: null };
}
