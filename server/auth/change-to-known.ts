import { createEmailVerificationToken } from 'better-auth/api';
import { findByEmail, readOwnAddress } from '../store/accounts';
import type { Store } from '../store/open-store';
import { writeLetter } from './letters';
import { secretNamed } from './secrets';
import { tellOwner } from './tell-owner';

const DAY_S = 86_400;

/**
 * Goes on with a change to an address that another account has as with any other: the library would say the same and write no letter, and the
 * letter that does not come would tell. Whose address it is, is told in place of being asked.
 */
export async function changeToKnown(
  store: Store,
  { userId, newEmail, now }: { userId: string; newEmail: string; now: number },
): Promise<void> {
  const email = newEmail.trim().toLowerCase();
  const [taken, own] = await Promise.all([findByEmail(store, email), readOwnAddress(store, userId)]);
  if (taken === null || own === null || taken === userId) return;
  if (!own.emailVerified) return tellOwner(store, { email, now });
  const secret = await secretNamed('auth-secret');
  const token = await createEmailVerificationToken(secret, own.email, email, DAY_S, {
    requestType: 'change-email-confirmation',
  });
  const about = { userId, recipient: own.email, name: own.name, newEmail: email };
  await writeLetter('change-email', { ...about, path: `/verify?token=${token}` }, now);
}
