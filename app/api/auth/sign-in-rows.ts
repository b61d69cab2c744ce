import { refused } from '../operation';
import * as replies from './auth-reply-schema';
import * as requests from './auth-request-schema';
import type { AuthRow } from './auth-row';

const wrong = { 401: refused('It is not right, or nobody is signed in.') };

/** Everything up to being signed in, and letters. */
export const signInRows = (): AuthRow[] => [
  ...signingIn(),
  ['sign-out', 'account.sign-in', 'Ends this session.', requests.nothingRequest, 'It has ended.', replies.done, {}],
  ...letters(),
];

function signingIn(): AuthRow[] {
  const { signedIn, signedUp, redirected, done } = replies;
  const there = 'Who is signed in by the cookies of this answer, or is to send a code.';
  const gone = { 404: refused('There is no such invite or link, or it lets nobody in any more.') };
  return [
    ['sign-in', 'account.sign-in', 'Signs in with a password.', requests.signInRequest, there, signedIn, wrong],
    ['sign-in/passkey', 'account.sign-in', 'With a passkey.', requests.passkeySignInRequest, there, signedIn, wrong],
    ['sign-in/code', 'account.sign-in', 'With the code of an app.', requests.codeRequest, there, signedIn, wrong],
    ['sign-in/recovery', 'account.sign-in', 'With a recovery code.', requests.codeRequest, there, signedIn, wrong],
    ['sign-in/provider', 'account.sign-in', 'By a provider.', requests.providerRequest, 'Where.', redirected, gone],
    ['sign-up', 'account.sign-up', 'Makes an account.', requests.signUpRequest, 'Sign in next.', signedUp, gone],
    ['welcome', 'account.sign-up', 'The first administrator.', requests.welcomeRequest, 'Made.', done, gone],
  ];
}

function letters(): AuthRow[] {
  const { done } = replies;
  const sent = 'A letter was sent where the address has an account; the same where it has none.';
  return [
    ['forgot', 'account.sign-in', 'Asks for a new password.', requests.forgotRequest, sent, done, {}],
    ['reset', 'account.sign-in', 'Chooses it; ends all sessions.', requests.resetRequest, 'Chosen.', done, {}],
    ['verify', 'account.sign-in', 'Confirms an address.', requests.verifyRequest, 'Confirmed.', done, wrong],
  ];
}
