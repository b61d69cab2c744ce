import type { Sample } from './samples';

const credential = { id: 'made-up', type: 'public-key', rawId: 'AAAA', response: {}, clientExtensionResults: {} };
const secret = 'a password of nobody';

/** Doors to the auth library. Whether the password, code or link is right comes after whether somebody may try: a wrong one is tried here. */
const tries: Readonly<Record<string, object>> = {
  'sign-in': { email: 'nobody@example.test', password: secret },
  'sign-in/passkey': { response: credential },
  'sign-in/code': { code: '000000' },
  'sign-in/recovery': { code: 'aaaaa-aaaaa' },
  'sign-in/provider': {},
  'sign-up': { name: 'New', email: 'new@example.test', password: secret },
  welcome: { token: 'x', name: 'New', email: 'new@example.test', password: secret },
  'sign-out': {},
  forgot: { email: 'nobody@example.test' },
  reset: { token: 'x', newPassword: secret },
  verify: { token: 'x' },
};

/** What an account does with itself, after its password where that is asked. */
const own: Readonly<Record<string, object>> = {
  password: { currentPassword: secret, newPassword: `${secret}, another` },
  email: { newEmail: 'new@example.test' },
  'two-factor': { password: secret },
  'two-factor/confirm': { code: '000000' },
  'two-factor/off': { password: secret },
  'two-factor/recovery': { password: secret },
  passkeys: { response: credential },
  'passkeys/remove': { id: '00000000-0000-4000-8000-000000000000' },
  'passkeys/rename': { id: '00000000-0000-4000-8000-000000000000', name: 'Key' },
};

const sampled = (bodies: Readonly<Record<string, object>>, allowed: readonly number[]): Record<string, Sample> =>
  Object.fromEntries(
    Object.entries(bodies).map(([path, body]) => [
      `POST /api/auth/${path}`,
      { about: 'nothing', isForBrowsers: true, ask: () => ({ body }), allowed },
    ]),
  );

export const authSamples: Readonly<Record<string, Sample>> = {
  ...sampled(tries, [200, 400, 401, 403, 404, 409]),
  ...sampled(own, [200, 400, 403, 404]),
  'GET /api/auth/sign-in/passkey/options': { about: 'nothing', isForBrowsers: true, ask: () => ({}) },
  'GET /api/auth/passkeys/options': { about: 'nothing', isForBrowsers: true, ask: () => ({}) },
  'GET /api/auth/callback/oidc': {
    about: 'nothing',
    isForBrowsers: true,
    ask: () => ({ query: { state: 'x', code: 'x' } }),
    allowed: [303, 400, 401, 403, 404],
  },
};
