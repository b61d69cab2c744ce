import { createEmailVerificationToken } from 'better-auth/api';
import { db } from '../db';
import { env } from '../env';
import { type Admission, createAccount, findUsableInvite, type UsableInvite } from '../store/accounts';
import type { Store } from '../store/open-store';
import { take } from '../throttle/throttle';
import { inviteIn } from './invite-in';
import { writeLetter } from './letters';
import { hashPassword } from './passwords';
import { hashToken, secretNamed } from './secrets';
import { logSecurity, pseudonym } from './security-log';
import { tellOwner } from './tell-owner';
import { WEAK_PASSWORD, weaknessOf } from './weak-password';

export interface SignUpInput {
  name: string;
  email: string;
  password: string;
  /** The page that is gone on to; an invite's link, /join/<token>, admits where sign-ups need one. */
  next: string;
  timeZone: string;
  /** The network address that the request came from. */
  address: string;
  now: number;
}

/**
 * `accepted`: the same for an address that has an account; see `Next`. `not admitted`: no sign-ups, or no invite that still lets anybody in,
 * or one for somebody else.
 */
export type SignUpOutcome =
  | { status: 'accepted'; next: Next }
  | { status: 'not admitted' }
  | { status: 'weak'; message: string }
  | { status: 'closed'; until: number };

/**
 * What comes after signing up, for whatever address. `letter`: its link is followed; `wait`: no letters are sent, so an administrator, who knows
 * whose address it is, lets the account in; `sign in`: the link of an invite for this one address has reached its owner already.
 */
export type Next = 'letter' | 'wait' | 'sign in';

const HOUR_MS = 3_600_000;
const DAY_S = 86_400;

/**
 * What a sign-up page has to offer, with the page that it goes on to, which may carry an invite: an account for one address, for any where that is
 * null, or none.
 */
export async function maySignUp(next: string, now = Date.now()): Promise<{ email: string | null } | null> {
  const admission = await admissionOf(await db(), { next, now });
  return admission && { email: admission.email };
}

/** Makes an account. Who asks does not learn whether the address has one: its owner does, by a letter. */
export async function signUp(input: SignUpInput): Promise<SignUpOutcome> {
  const store = await db();
  const { name, password, next, timeZone, now } = input;
  const email = input.email.trim().toLowerCase();
  const turn = await take(store, { key: `sign-up ${input.address}`, limit: 60, windowMs: HOUR_MS, now });
  if (turn.status === 'closed') return turn;
  const admission = await admissionOf(store, { next, now });
  if (admission === null || (admission.email ?? email) !== email) return { status: 'not admitted' };
  const weakness = await weaknessOf(password, { name, email });
  if (weakness !== null) return { status: 'weak', message: WEAK_PASSWORD[weakness] };
  // Joining uses an invite to a group up; until then it makes no more accounts than a little over what it lets in.
  if (admission.group !== undefined) {
    const limit = (admission.group.left ?? 200) + 3;
    const among = await take(store, { key: `sign-up by ${admission.group.id}`, limit, windowMs: DAY_S * 1_000, now });
    if (among.status === 'closed') return among;
  }
  const then = nextAfter(admission);
  const passwordHash = await hashPassword(password);
  const role = admission.role === 'administrator' ? 'administrator' : 'member';
  const created = await createAccount(
    store,
    { name, email, emailVerified: false, role, passwordHash, timeZone, now, waits: then === 'wait' },
    admission,
  );
  if (created.status === 'not admitted') return created;
  logSecurity({
    ...{ what: 'sign-up', outcome: created.status === 'created' ? 'done' : 'refused' },
    ...{ user: created.status === 'created' ? created.userId : null },
    ...{ tried: await pseudonym(email), from: await pseudonym(input.address) },
  });
  switch (created.status) {
    case 'known':
      await tellOwner(store, { email, now });
      break;
    case 'created':
      if (then !== 'sign in') await askToVerify({ email, name, next, now });
  }
  return { status: 'accepted', next: then };
}

function nextAfter({ email }: { email: string | null }): Next {
  if (env().mail !== null) return 'letter';
  return email === null ? 'wait' : 'sign in';
}

async function askToVerify({ email, name, next, now }: { email: string; name: string; next: string; now: number }) {
  const token = await createEmailVerificationToken(await secretNamed('auth-secret'), email, undefined, DAY_S);
  const path = `/verify?${new URLSearchParams({ token, ...(next !== '/' && { next }) })}`;
  await writeLetter('verify', { recipient: email, name, path }, now);
}

/** What lets this sign-up through, and the role that it gives; null: nothing does. An invite to a group is used up by joining, not here. */
async function admissionOf(
  store: Store,
  { next, now }: { next: string; now: number },
): Promise<(Admission & { role: string; email: string | null; group?: UsableInvite }) | null> {
  const { signUps } = env();
  if (signUps === 'closed') return null;
  const token = inviteIn(next);
  const invite = token === null ? null : await findUsableInvite(store, { tokenHash: hashToken(token), now });
  const anybody = { kind: 'none', role: 'member', email: null } as const;
  if (invite === null) return signUps === 'open' ? anybody : null;
  if (invite.groupId === null) return { kind: 'invite', id: invite.id, role: invite.role, email: invite.email };
  return { ...anybody, group: invite };
}
