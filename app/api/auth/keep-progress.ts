import { guestOf, noGuestCookies } from '@/server/auth/guest-cookie';
import type { SignedIn } from '@/server/auth/session';
import { mergeGuest } from '@/server/practice/merge-guest';
import { openPractice } from '@/server/practice/open-practice';

/**
 * What a guest has practised is the account's from the sign-in on; answers the cookies that say so. Should that fail, who signs in is signed in,
 * and the next sign-in tries again: the guest's cookie stays.
 */
export async function keepProgress(headers: Headers, signedIn: SignedIn | null, now: number): Promise<string[]> {
  const guestId = signedIn === null ? null : await guestOf(headers);
  if (signedIn === null || guestId === null) return [];
  try {
    await mergeGuest(await openPractice(signedIn), { guestId, learnerId: signedIn.learnerId, now });
  } catch (error) {
    console.error('A guest could not be merged into an account:', error);
    return [];
  }
  return noGuestCookies();
}
