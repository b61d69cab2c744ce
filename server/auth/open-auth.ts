import { randomUUID } from 'node:crypto';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, getOAuthState } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { db } from '../db';
import { env } from '../env';
import { forgetProcessWide, processWide } from '../process-wide';
import { findByEmail, isKeptOut } from '../store/accounts';
import { revokeTokens } from '../store/api-tokens';
import type { Store } from '../store/open-store';
import { letIn } from '../store/waiting';
import { isSecureSite, libraryCookiePrefix, sessionCookieName } from './cookies';
import { writeLetter } from './letters';
import { ownPasskeys } from './passkeys';
import { PASSWORD_LENGTH } from './password-length';
import { hashPassword, verifyPassword } from './passwords';
import { admitProvided } from './provided-account';
import { recoveryCodes } from './recovery-codes';
import { secretNamed } from './secrets';
import { tellOwner } from './tell-owner';

export const PROVIDER = 'oidc';

const HOUR_S = 3_600;
const DAY_S = 24 * HOUR_S;

/** With the provider of identities or without: asking it for its addresses is left to requests that are about it. */
export type AuthKind = 'own' | 'provided';

const letterTo = ({ id, email, name }: { id: string; email: string; name: string }) => ({
  ...{ userId: id, recipient: email, name },
});

/** The auth library as this process runs it; opened on first use, as a build runs modules too. */
export function openAuth(kind: AuthKind = 'own') {
  const name = `auth-${kind}`;
  return processWide(name, async () => {
    try {
      const auth = makeAuth(await db(), await secretNamed('auth-secret'), kind);
      const { socialProviders } = await auth.$context;
      // It could not be asked: the next request asks again.
      if (kind === 'provided' && socialProviders.length === 0) forgetProcessWide(name);
      return auth;
    } catch (error) {
      forgetProcessWide(name);
      throw error;
    }
  });
}

function makeAuth(store: Store, secret: string, kind: AuthKind) {
  const { publicOrigin, mail, oidc } = env();
  const secure = isSecureSite();
  const options = {
    appName: 'Checkpoint',
    secret,
    basePath: '/api/auth',
    ...(publicOrigin !== null && { baseURL: publicOrigin }),
    database: prismaAdapter(store.db, { provider: store.kind }),
    telemetry: { enabled: false },
    // server/throttle counts, for all processes together.
    rateLimit: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      // server/auth/sign-up.ts makes accounts.
      disableSignUp: true,
      requireEmailVerification: mail !== null,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      password: { hash: hashPassword, verify: verifyPassword },
      resetPasswordTokenExpiresIn: HOUR_S,
      revokeSessionsOnPasswordReset: true,
      // Whoever had the account may have made some, to keep it.
      onPasswordReset: ({ user }) => revokeTokens(store, { userId: user.id, now: Date.now() }),
      sendResetPassword: ({ user, token }) => writeLetter('reset', { ...letterTo(user), path: `/reset/${token}` }),
    },
    emailVerification: {
      expiresIn: DAY_S,
      sendOnSignIn: true,
      // Whoever has the link of a letter has its address, or was given it by who runs the server.
      afterEmailVerification: async ({ id }) => void (await letIn(store, id)),
      sendVerificationEmail: async ({ user, token }) => {
        // An account changes to an address that another one has: that one's owner is told, and asked nothing.
        const taken = await findByEmail(store, user.email);
        if (taken !== null && taken !== user.id) return tellOwner(store, { email: user.email, now: Date.now() });
        return writeLetter('verify', { ...letterTo(user), path: `/verify?token=${token}` });
      },
    },
    user: {
      changeEmail: {
        enabled: true,
        sendChangeEmailConfirmation: ({ user, newEmail, token }) =>
          writeLetter('change-email', { ...letterTo(user), newEmail, path: `/verify?token=${token}` }),
      },
    },
    session: { expiresIn: 30 * DAY_S, updateAge: DAY_S, cookieCache: { enabled: false } },
    // Whoever reads the database cannot follow the links that wait in it.
    verification: { storeIdentifier: 'hashed' },
    account: { encryptOAuthTokens: true, accountLinking: { enabled: true, disableImplicitLinking: true } },
    databaseHooks: {
      user: {
        create: {
          before: async ({ email }) => {
            const state = await getOAuthState();
            const callback = typeof state?.callbackURL === 'string' ? state.callbackURL : '/';
            if (!(await admitProvided(store, { email, next: callback, now: Date.now() })))
              throw new APIError('FORBIDDEN', { code: 'not_admitted', message: 'Sign-ups need an invite here.' });
          },
        },
      },
      session: {
        create: {
          before: async ({ userId }) => {
            if (await isKeptOut(store, userId)) return false;
          },
        },
      },
    },
    advanced: {
      // Its own prefix would be __Secure-; ours is the stricter one.
      useSecureCookies: false,
      cookiePrefix: libraryCookiePrefix(),
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: { session_token: { name: sessionCookieName() } },
      // Left to itself the library expects PostgreSQL to make ids.
      database: { generateId: () => randomUUID() },
    },
    plugins: [
      twoFactor({ issuer: 'Checkpoint', backupCodeOptions: recoveryCodes(secret) }),
      ownPasskeys(),
      ...(kind === 'provided' && oidc !== null
        ? [
            genericOAuth({
              config: [
                {
                  ...{ providerId: PROVIDER, clientId: oidc.clientId, clientSecret: oidc.clientSecret },
                  discoveryUrl: `${oidc.issuer}/.well-known/openid-configuration`,
                  ...{ scopes: ['openid', 'email', 'profile'], pkce: true, requireIdTokenVerification: true },
                  disableProviderLogout: true,
                },
              ],
            }),
          ]
        : []),
    ],
  } satisfies BetterAuthOptions;
  return betterAuth(options);
}
