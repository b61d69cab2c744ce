import { randomUUID } from 'node:crypto';
import type { Actor } from '../auth/actor';
import { forgetEverywhere } from '../auth/forget-everywhere';
import { hashToken, newToken } from '../auth/secrets';
import type { Authorised } from '../policy/authorise';
import { countTokens, createToken, revokeToken as putRevoked } from '../store/api-tokens';
import type { Store } from '../store/open-store';
import { authoriseOwner } from './own';

/** How many tokens an account may have at once. */
export const MOST_TOKENS = 20;

/** `too many`: one has to go first; nothing was written. */
export type TokenMade = Authorised<{ id: string; token: string }> | { status: 'too many' };

/** Makes a token for a program of the account's owner. It is told here and never again. */
export async function makeToken(
  store: Store,
  actor: Actor,
  { name, now }: { name: string; now: number },
): Promise<TokenMade> {
  const may = authoriseOwner(actor, 'token.own');
  if (may.status !== 'allowed') return may;
  const { userId } = may.member;
  if ((await countTokens(store, userId)) >= MOST_TOKENS) return { status: 'too many' };
  const id = randomUUID();
  const token = newToken();
  await createToken(store, { id, userId, name, tokenHash: hashToken(token), now });
  return { status: 'allowed', id, token };
}

/** Takes a token back, for all processes. */
export async function revokeToken(
  store: Store,
  actor: Actor,
  { id, now }: { id: string; now: number },
): Promise<Authorised<object>> {
  const may = authoriseOwner(actor, 'token.own');
  if (may.status !== 'allowed') return may;
  if (!(await putRevoked(store, { userId: may.member.userId, id, now }))) return { status: 'hidden' };
  await forgetEverywhere(store);
  return { status: 'allowed' };
}
