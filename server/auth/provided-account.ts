import { env } from '../env';
import { findUsableInvite, spendInvite } from '../store/accounts';
import type { Store } from '../store/open-store';
import { inviteIn } from './invite-in';
import { hashToken } from './secrets';

/** Whether somebody whom the provider of identities knows, and we do not, may have an account: as sign-ups are set, with the invite that leads on. */
export async function admitProvided(
  store: Store,
  { email, next, now }: { email: string; next: string; now: number },
): Promise<boolean> {
  const { signUps } = env();
  if (signUps !== 'invite') return signUps === 'open';
  const token = inviteIn(next);
  const invite = token === null ? null : await findUsableInvite(store, { tokenHash: hashToken(token), now });
  if (invite === null || (invite.email ?? email.toLowerCase()) !== email.toLowerCase()) return false;
  // An invite to a group is used up by joining it.
  return invite.groupId !== null || spendInvite(store, { id: invite.id, now });
}
