import { WEAK_PASSWORD } from './weak-password';

/** What people are told, by what the auth library says. What would tell who has an account says the same as a wrong password. */
const WRONG = 'That address and password do not belong together, or the account still waits to be confirmed.';

const SENTENCES: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: WRONG,
  EMAIL_NOT_VERIFIED: WRONG,
  FAILED_TO_CREATE_SESSION: WRONG,
  INVALID_EMAIL: WRONG,
  INVALID_PASSWORD: 'This is not your password.',
  INVALID_CODE: 'This code is not right, or was used before. Wait for the next one.',
  INVALID_BACKUP_CODE: 'This is not one of your recovery codes, or it was used before.',
  INVALID_TWO_FACTOR_COOKIE: 'Too much time has passed: sign in again with your password.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Too many wrong codes: sign in again with your password.',
  ACCOUNT_TEMPORARILY_LOCKED: 'Too many wrong codes: wait a quarter of an hour.',
  TOTP_NOT_ENABLED: 'No authenticator app is set up.',
  TWO_FACTOR_NOT_ENABLED: 'No second factor is set up.',
  INVALID_TOKEN: 'This link is too old, or was used before. Ask for another one.',
  TOKEN_EXPIRED: 'This link is too old, or was used before. Ask for another one.',
  USER_NOT_FOUND: 'This link is too old, or was used before. Ask for another one.',
  SESSION_NOT_FRESH: 'Sign in again first: this needs a sign-in of today.',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'This account has no password: choose one by the link of a reset.',
  WEAK_PASSWORD_COMMON: WEAK_PASSWORD.common,
  WEAK_PASSWORD_PLACE: WEAK_PASSWORD.place,
  PASSKEY_NEEDED: 'Your password is not enough here: sign in with your passkey.',
  PASSKEY_UNVERIFIED: 'This passkey did not ask for a fingerprint, face or PIN. Set one up on it, and try again.',
  SECOND_FACTOR_NEEDED: 'A second factor is asked of this account: set one up at /second-factor first.',
  PROVIDER_NOT_FOUND: 'The provider cannot be reached at the moment.',
};

/** Codes of the library that all mean: not signed in by these. */
const UNKNOWN = ['INVALID_EMAIL_OR_PASSWORD', 'EMAIL_NOT_VERIFIED', 'FAILED_TO_CREATE_SESSION', 'INVALID_EMAIL'];

export interface AuthRefusal {
  error: 'wrong' | 'no-session' | 'second-factor' | 'refused';
  message: string;
}

/** How a refusal of the auth library is passed on. */
export function refusalOf({ code, httpStatus }: { code: string; httpStatus: number }): AuthRefusal {
  if (UNKNOWN.includes(code)) return { error: 'wrong', message: WRONG };
  const message = SENTENCES[code];
  if (message !== undefined) return { error: code === 'SECOND_FACTOR_NEEDED' ? 'second-factor' : 'refused', message };
  if (httpStatus === 401) return { error: 'no-session', message: 'Sign in first.' };
  return { error: 'refused', message: 'This could not be done. Load the page again, and try once more.' };
}
