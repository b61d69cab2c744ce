import { ownPath } from './own-path';
import { asKept } from './recovery-codes';

/** What of the auth library is reachable, and how. Everything else of it does not exist for who asks. */
export interface AuthEndpoint {
  /** The library's own path. */
  path: string;
  method: 'GET' | 'POST';
  /** What it is called by in the library's address, with the body in it where that is read there. */
  query?: (body: Record<string, unknown>) => Record<string, string>;
  /** What the library is sent instead of what came. */
  body?: (body: Record<string, unknown>) => Record<string, unknown>;
  kind?: 'own' | 'provided';
  /** How tries are limited. */
  limit: Limit;
  /** Whether it is for who is signed in already, and not kept out. */
  isOwn?: true;
  /** Whether it is also for who has to set up a second factor first. */
  isForHeld?: true;
  /** Whether a session may begin with it. */
  signsIn?: true;
  /** Whether it takes a code of an authenticator app, which is good once. */
  takesCode?: true;
}

/**
 * `password`: failures of an account and of an address, before anybody is known. `own password`, `code`: failures of whoever is signed in or
 * about to be. `letter`: three letters an hour to one address. `few`: what is cheap, 60 an hour from one address.
 */
export type Limit = 'password' | 'own password' | 'code' | 'letter' | 'own letter' | 'few' | 'none';

export const AUTH_ENDPOINTS = {
  'sign-in': { path: '/sign-in/email', method: 'POST', limit: 'password', signsIn: true },
  'sign-in/passkey/options': { path: '/passkey/generate-authenticate-options', method: 'GET', limit: 'none' },
  'sign-in/passkey': { path: '/passkey/verify-authentication', method: 'POST', limit: 'code', signsIn: true },
  'sign-in/code': { path: '/two-factor/verify-totp', method: 'POST', limit: 'code', signsIn: true, takesCode: true },
  'sign-in/recovery': {
    ...{ path: '/two-factor/verify-backup-code', method: 'POST', limit: 'code', signsIn: true },
    body: ({ code }) => ({ code: asKept(String(code)) }),
  },
  'sign-in/provider': {
    ...{ path: '/sign-in/social', method: 'POST', limit: 'few', kind: 'provided' },
    body: ({ next }) => ({
      ...{ provider: 'oidc', callbackURL: ownPath(next), disableRedirect: true },
      errorCallbackURL: `/sign-in?next=${encodeURIComponent(ownPath(next))}`,
    }),
  },
  'callback/oidc': { path: '/callback/oidc', method: 'GET', limit: 'none', kind: 'provided', signsIn: true },
  'sign-out': { path: '/sign-out', method: 'POST', limit: 'none' },
  forgot: { path: '/request-password-reset', method: 'POST', limit: 'letter' },
  reset: { path: '/reset-password', method: 'POST', limit: 'few' },
  verify: {
    ...{ path: '/verify-email', method: 'GET', limit: 'few' },
    query: ({ token }) => ({ token: String(token) }),
  },
  password: {
    isOwn: true,
    ...{ path: '/change-password', method: 'POST', limit: 'own password', signsIn: true },
    body: ({ currentPassword, newPassword }) => ({ currentPassword, newPassword, revokeOtherSessions: true }),
  },
  email: { isOwn: true, path: '/change-email', method: 'POST', limit: 'own letter' },
  'two-factor': {
    ...{ isOwn: true, isForHeld: true },
    ...{ path: '/two-factor/enable', method: 'POST', limit: 'own password' },
    body: ({ password }) => ({ password, method: 'totp' }),
  },
  'two-factor/confirm': {
    ...{ isOwn: true, isForHeld: true },
    ...{ path: '/two-factor/verify-totp', method: 'POST', limit: 'code', signsIn: true, takesCode: true },
  },
  'two-factor/off': { isOwn: true, path: '/two-factor/disable', method: 'POST', limit: 'own password', signsIn: true },
  'two-factor/recovery': {
    isOwn: true,
    path: '/two-factor/generate-backup-codes',
    method: 'POST',
    limit: 'own password',
  },
  'passkeys/options': {
    ...{ isOwn: true, isForHeld: true, limit: 'none' },
    ...{ path: '/passkey/generate-register-options', method: 'GET' },
  },
  passkeys: { isOwn: true, isForHeld: true, path: '/passkey/verify-registration', method: 'POST', limit: 'few' },
  'passkeys/remove': { isOwn: true, path: '/passkey/delete-passkey', method: 'POST', limit: 'none' },
  'passkeys/rename': { isOwn: true, path: '/passkey/update-passkey', method: 'POST', limit: 'none' },
} as const satisfies Record<string, AuthEndpoint>;

export type AuthEndpointName = keyof typeof AUTH_ENDPOINTS;
