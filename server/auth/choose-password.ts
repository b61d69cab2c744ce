import { createHash } from 'node:crypto';
import { db } from '../db';
import { findNames, findNamesBySent, isStillGood } from '../store/account-names';
import { type WEAK_PASSWORD, weaknessOf } from './weak-password';

/** Whose account a new password is for: of who is signed in, or of who was sent the link of a reset. */
type For = { userId: string } | { resetToken: string };

/** Why an account may not have this new password, or null. Of a link that leads to nobody only the commonest are known. */
export async function chosenWeakness(password: string, whose: For): Promise<keyof typeof WEAK_PASSWORD | null> {
  const store = await db();
  const owner = 'userId' in whose ? await findNames(store, whose.userId) : await findNamesBySent(store, sentAs(whose));
  return weaknessOf(password, owner ?? { name: '', email: '' });
}

/** Whether the link of a reset still lets somebody choose a new password. */
export async function isResetLink(resetToken: string, now = Date.now()): Promise<boolean> {
  return isStillGood(await db(), sentAs({ resetToken }), now);
}

/** How the auth library keeps what it sent: as a hash. */
const sentAs = ({ resetToken }: { resetToken: string }): string =>
  createHash('sha256').update(`reset-password:${resetToken}`).digest('base64url');
