import { createHmac, timingSafeEqual } from 'node:crypto';
import { db } from '../db';
import { processWide } from '../process-wide';
import { ensureLearner } from '../store/accounts';
import { noteDevice } from '../store/devices';
import { findSession, type StoredMember, type StoredSession } from '../store/sessions';
import type { Member } from './actor';
import { cookieNamed, sessionCookieName } from './cookies';
import { owesFactor } from './second-factor';
import { secretNamed } from './secrets';

const DAY_MS = 86_400_000;

/** However much it is used: 90 days after signing in, a session is over. */
export const LONGEST_SESSION_MS = 90 * DAY_MS;

/** A session that nobody uses for this long is over. */
export const UNUSED_SESSION_MS = 30 * DAY_MS;

/** What ends, ends for every process within this time. */
const TRUSTED_FOR_MS = 500;
const MOST_KEPT = 10_000;
/** When a device was last seen is told to this precision. */
const SEEN_EVERY_MS = 10 * 60_000;

interface Kept {
  member: Promise<SignedIn | null>;
  until: number;
}

/** Somebody who is signed in, and the name that others see. */
export interface SignedIn extends Member {
  name: string;
  /** Whether a second factor has to be set up before anything else. */
  isHeld: boolean;
}

const kept = (): Map<string, Kept> => processWide('sessions', () => new Map<string, Kept>());

/** Who the session cookie of a request signs in, or null: none came, or its session is over. */
export async function signedInBy(headers: Headers, now = Date.now()): Promise<SignedIn | null> {
  const token = await sessionTokenOf(headers);
  if (token === null) return null;
  const sessions = kept();
  const known = sessions.get(token);
  if (known !== undefined && known.until > now) return known.member;
  if (sessions.size >= MOST_KEPT) sessions.clear();
  const member = readSession(token, now);
  sessions.set(token, { member, until: now + TRUSTED_FOR_MS });
  member.catch(() => sessions.delete(token));
  return member;
}

/** What this process believes of sessions is read again: one has ended, or somebody's role or factors have changed. Other processes look within the second. */
export function forgetSessions(): void {
  kept().clear();
}

/** The token in a request's session cookie, or null: there is none that was signed here. */
export async function sessionTokenOf(headers: Headers): Promise<string | null> {
  const sent = cookieNamed(sessionCookieName(), headers.get('cookie'));
  return sent === null ? null : readSessionValue(sent);
}

/** The token in a session cookie's value, or null: nobody here signed it. */
export async function readSessionValue(sent: string): Promise<string | null> {
  const value = decode(sent);
  const at = value.lastIndexOf('.');
  if (at < 1) return null;
  const token = value.slice(0, at);
  const right = createHmac('sha256', await secretNamed('auth-secret'))
    .update(token)
    .digest();
  const given = Buffer.from(value.slice(at + 1), 'base64');
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Half an escape: no cookie of ours looks like that.
    return '';
  }
}

async function readSession(token: string, now: number): Promise<SignedIn | null> {
  const store = await db();
  const found = await findSession(store, { token, now, since: now - LONGEST_SESSION_MS });
  if (found === null) return null;
  const { sessionId, seenAt, member } = found;
  const expiresAt = renewed(found, now);
  if (expiresAt !== null || seenAt < now - SEEN_EVERY_MS)
    await noteDevice(store, { id: sessionId, now, ...(expiresAt !== null && { expiresAt }) });
  return toSignedIn(member, { session: sessionId }, now);
}

/** Until when a session goes on, once a day while it is used; null where that stays as it is. */
function renewed({ createdAt, expiresAt }: StoredSession, now: number): number | null {
  const until = Math.min(now + UNUSED_SESSION_MS, createdAt + LONGEST_SESSION_MS);
  return until >= expiresAt + DAY_MS ? until : null;
}

/** Null where the account is kept out. */
export async function toSignedIn(stored: StoredMember, by: Member['by'], now: number): Promise<SignedIn | null> {
  const { userId, name, isAdministrator, isBlocked } = stored;
  if (isBlocked) return null;
  const learnerId = stored.learnerId ?? (await ensureLearner(await db(), { userId, timeZone: 'UTC', now }));
  const isHeld = await owesFactor(userId, now);
  return { kind: 'member', userId, learnerId, isAdministrator, by, name, isHeld };
}
