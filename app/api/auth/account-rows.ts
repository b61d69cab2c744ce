import { stranger } from '../operation';
import * as replies from './auth-reply-schema';
import * as requests from './auth-request-schema';
import type { AuthRow } from './auth-row';

/** How somebody who is signed in signs in from now on. */
export function accountRows(): AuthRow[] {
  const { done, twoFactorBegun, recoveryCodes } = replies;
  return [
    ['password', 'account.own', 'Another password.', requests.passwordRequest, 'Other sessions ended.', done, stranger],
    ['email', 'account.own', 'Another address.', requests.emailRequest, 'A letter was sent.', done, stranger],
    ['two-factor', 'account.secure', 'An app.', requests.ownPasswordRequest, 'To confirm.', twoFactorBegun, stranger],
    [
      'two-factor/confirm',
      'account.secure',
      'Its first code.',
      requests.codeRequest,
      'It is asked for.',
      done,
      stranger,
    ],
    [
      'two-factor/off',
      'account.own',
      'No more codes.',
      requests.ownPasswordRequest,
      'None is asked for.',
      done,
      stranger,
    ],
    [
      'two-factor/recovery',
      'account.own',
      'Codes.',
      requests.ownPasswordRequest,
      'Only these.',
      recoveryCodes,
      stranger,
    ],
    ['passkeys', 'account.secure', 'Adds a passkey.', requests.passkeyRequest, 'Added.', done, stranger],
    ['passkeys/remove', 'account.own', 'Removes one.', requests.passkeyIdRequest, 'Removed.', done, stranger],
    ['passkeys/rename', 'account.own', 'Names one.', requests.passkeyNameRequest, 'Named.', done, stranger],
  ];
}
