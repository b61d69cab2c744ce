import { createHmac, timingSafeEqual } from 'node:crypto';
import { processWide } from '../process-wide';
import { cookieAttributes, cookieName, cookieNamed } from './cookies';
import { secretNamed } from './secrets';

/** What the cookie was called everywhere, and is on a plain connection; it is still read over HTTPS. */
const PLAIN_NAME = 'checkpoint-guest';
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60;
/** Cookies that need not be verified again; some megabytes. */
const MOST_VERIFIED = 10_000;
const ID = /^[0-9a-f-]{36}$/;

/** The learner whose guest cookie came with a request, or null: none came, or nobody here signed it. Whether the learner still exists is for the store to say. */
export async function guestOf(headers: Headers): Promise<string | null> {
  const sent = headers.get('cookie');
  const value = cookieNamed(cookieName('guest'), sent) ?? cookieNamed(PLAIN_NAME, sent);
  if (value === null) return null;
  const verified = processWide('verified-guests', () => new Map<string, string>());
  const known = verified.get(value);
  if (known !== undefined) return known;
  const learnerId = verify(value, await secretNamed('guest-cookie-secret'));
  if (learnerId === null) return null;
  if (verified.size >= MOST_VERIFIED) verified.clear();
  verified.set(value, learnerId);
  return learnerId;
}

/** The Set-Cookie header that makes a browser this guest. */
export async function guestCookie(learnerId: string): Promise<string> {
  const value = `${learnerId}.${signature(learnerId, await secretNamed('guest-cookie-secret'))}`;
  return `${cookieName('guest')}=${value}; Max-Age=${MAX_AGE_SECONDS}; ${cookieAttributes()}`;
}

/** The Set-Cookie headers after which a browser is no guest. */
export function noGuestCookies(): string[] {
  const names = new Set([cookieName('guest'), PLAIN_NAME]);
  return [...names].map((name) => `${name}=; Max-Age=0; ${cookieAttributes()}`);
}

const signature = (learnerId: string, secret: string): string =>
  createHmac('sha256', secret).update(`guest ${learnerId}`).digest('base64url');

function verify(value: string, secret: string): string | null {
  const at = value.indexOf('.');
  const learnerId = value.slice(0, at);
  if (at < 0 || !ID.test(learnerId)) return null;
  const given = Buffer.from(value.slice(at + 1));
  const right = Buffer.from(signature(learnerId, secret));
  return given.length === right.length && timingSafeEqual(given, right) ? learnerId : null;
}

/** 32 bytes that a name always comes to here, and that nobody else can tell. */
export async function secretBytes(name: string): Promise<Buffer> {
  return createHmac('sha256', await secretNamed('guest-cookie-secret'))
    .update(`bytes ${name}`)
    .digest();
}
