import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { db } from '../db';
import { env } from '../env';
import { forgetProcessWide, processWide } from '../process-wide';
import { putSettingOnce } from '../store/settings';

const NAME = 'checkpoint-guest';
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60;
/** Cookies that need not be verified again; some megabytes. */
const MOST_VERIFIED = 10_000;
const ID = /^[0-9a-f-]{36}$/;

/** The learner whose guest cookie came with a request, or null: none came, or nobody here signed it. Whether the learner still exists is for the store to say. */
export async function guestOf(headers: Headers): Promise<string | null> {
  const value = cookieNamed(NAME, headers.get('cookie'));
  if (value === null) return null;
  const verified = processWide('verified-guests', () => new Map<string, string>());
  const known = verified.get(value);
  if (known !== undefined) return known;
  const learnerId = verify(value, await signingSecret());
  if (learnerId === null) return null;
  if (verified.size >= MOST_VERIFIED) verified.clear();
  verified.set(value, learnerId);
  return learnerId;
}

/** The Set-Cookie header that makes a browser this guest. */
export async function guestCookie(learnerId: string): Promise<string> {
  const secure = env().publicOrigin?.startsWith('https:') ? '; Secure' : '';
  const value = `${learnerId}.${signature(learnerId, await signingSecret())}`;
  return `${NAME}=${value}; Path=/; Max-Age=${MAX_AGE_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

function cookieNamed(name: string, header: string | null): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
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
  return createHmac('sha256', await signingSecret())
    .update(`bytes ${name}`)
    .digest();
}

/** Kept in the database: one folder is the whole backup, and all processes that serve it sign alike. */
function signingSecret(): Promise<string> {
  return processWide('signing-secret', async () => {
    try {
      return await putSettingOnce(await db(), 'guest-cookie-secret', randomBytes(32).toString('base64url'));
    } catch (error) {
      forgetProcessWide('signing-secret');
      throw error;
    }
  });
}
