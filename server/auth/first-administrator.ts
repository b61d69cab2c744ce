import { db } from '../db';
import { createAccount, hasAdministrator } from '../store/accounts';
import { putSettingOnce, readSetting } from '../store/settings';
import { take } from '../throttle/throttle';
import { hashPassword } from './passwords';
import { hashToken, newToken } from './secrets';
import { logSecurity, pseudonym } from './security-log';
import { WEAK_PASSWORD, weaknessOf } from './weak-password';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const keyOf = (token: string): string => `welcome ${hashToken(token)}`;

/** The path of a link that makes the first administrator, for a day and once; null where there is one. Each start of a server makes another. */
export async function makeWelcomeLink(now = Date.now()): Promise<string | null> {
  const store = await db();
  if (await hasAdministrator(store)) return null;
  const token = newToken();
  await putSettingOnce(store, keyOf(token), String(now + DAY_MS));
  return `/welcome/${token}`;
}

/** Whether a link still makes the first administrator. */
export async function isWelcome(token: string, now = Date.now()): Promise<boolean> {
  const store = await db();
  const until = await readSetting(store, keyOf(token));
  return until !== null && Number(until) > now && !(await hasAdministrator(store));
}

export interface WelcomeInput {
  token: string;
  name: string;
  email: string;
  password: string;
  timeZone: string;
  address: string;
  now: number;
}

export type WelcomeOutcome =
  | { status: 'created' }
  | { status: 'no such link' }
  | { status: 'weak'; message: string }
  | { status: 'closed'; until: number };

/** Makes the first administrator, whose link uses itself up in the same transaction. */
export async function welcomeAdministrator(input: WelcomeInput): Promise<WelcomeOutcome> {
  const store = await db();
  const { token, name, password, timeZone, now } = input;
  const turn = await take(store, { key: `welcome ${input.address}`, limit: 20, windowMs: HOUR_MS, now });
  if (turn.status === 'closed') return turn;
  if (!(await isWelcome(token, now))) return { status: 'no such link' };
  const email = input.email.trim().toLowerCase();
  const weakness = await weaknessOf(password, { name, email });
  if (weakness !== null) return { status: 'weak', message: WEAK_PASSWORD[weakness] };
  const passwordHash = await hashPassword(password);
  const account = { name, email, emailVerified: true, role: 'administrator', passwordHash, timeZone, now } as const;
  const created = await createAccount(store, account, { kind: 'welcome', key: keyOf(token) });
  if (created.status !== 'created') return { status: 'no such link' };
  logSecurity({ what: 'welcome', outcome: 'done', user: created.userId, from: await pseudonym(input.address) });
  return { status: 'created' };
}
