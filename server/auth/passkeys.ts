import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';

/**
 * A passkey is both factors at once: something that somebody has, and what unlocks it. So the device has to have asked for a fingerprint, a face or a PIN,
 * when the passkey is made and whenever it signs in; the library itself would take one that did not.
 */
export const ownPasskeys = () =>
  passkey({
    rpName: 'Checkpoint',
    authenticatorSelection: { userVerification: 'required' },
    registration: { afterVerification: ({ verification }) => need(verification.registrationInfo?.userVerified) },
    authentication: { afterVerification: ({ verification }) => need(verification.authenticationInfo.userVerified) },
  });

async function need(isVerified: boolean | undefined): Promise<void> {
  if (isVerified !== true)
    throw new APIError('FORBIDDEN', { code: 'PASSKEY_UNVERIFIED', message: 'The user was not verified.' });
}
