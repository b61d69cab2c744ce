import { z } from 'zod';
import type { Actor } from '../auth/actor';
import type { Authorised } from '../policy/authorise';
import type { Store } from '../store/open-store';
import { putPreferences, readPreferences as readText } from '../store/own-account';
import { authoriseOwner } from './own';

export const THEMES = ['system', 'light', 'dark'] as const;

/** Look, keys and habits of practice, as each device of an account has them. */
export interface AccountPreferences {
  theme: (typeof THEMES)[number];
  practice: { answersFirst: boolean; showsClock: boolean };
  /** Other keys by action, as components/keys keeps them. */
  keys: { isOff: boolean; keys: Record<string, string[]> };
}

const kept = z.object({
  theme: z.enum(THEMES).catch('system'),
  practice: z.object({ answersFirst: z.boolean(), showsClock: z.boolean() }),
  keys: z.object({ isOff: z.boolean(), keys: z.record(z.string(), z.array(z.string())) }),
});

/** What an account keeps for its devices; null while it keeps nothing. */
export async function readPreferences(
  store: Store,
  actor: Actor,
): Promise<Authorised<{ preferences: AccountPreferences | null }>> {
  const may = authoriseOwner(actor, 'account.own');
  if (may.status !== 'allowed') return may;
  return { status: 'allowed', preferences: await read(store, may.member.userId) };
}

export async function keepPreferences(
  store: Store,
  actor: Actor,
  preferences: AccountPreferences,
): Promise<Authorised<object>> {
  const may = authoriseOwner(actor, 'account.own');
  if (may.status !== 'allowed') return may;
  await putPreferences(store, may.member.userId, JSON.stringify(preferences));
  return { status: 'allowed' };
}

/** The colours that somebody has just chosen on a device; nothing where the account keeps nothing yet, or nobody is signed in. */
export async function keepTheme(store: Store, actor: Actor, theme: AccountPreferences['theme']): Promise<void> {
  const may = authoriseOwner(actor, 'account.own');
  const before = may.status === 'allowed' ? await read(store, may.member.userId) : null;
  if (may.status !== 'allowed' || before === null || before.theme === theme) return;
  await putPreferences(store, may.member.userId, JSON.stringify({ ...before, theme }));
}

async function read(store: Store, userId: string): Promise<AccountPreferences | null> {
  const parsed = kept.safeParse(JSON.parse(await readText(store, userId)));
  return parsed.success ? parsed.data : null;
}
