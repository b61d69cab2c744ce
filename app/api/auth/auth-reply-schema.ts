import { z } from 'zod';

export const done = z.strictObject({ status: z.literal('done') }).meta({ id: 'AuthDone' });

export const signedIn = z
  .strictObject({
    status: z.enum(['signed-in', 'second-factor']).meta({
      description: 'second-factor: a code is to follow, by the cookie of this answer.',
    }),
  })
  .meta({ id: 'SignedIn' });

export const signedUp = z
  .strictObject({
    status: z.literal('accepted'),
    next: z.enum(['letter', 'wait', 'sign in']).meta({
      description:
        'A letter’s link is to be followed; an administrator has to let the account in; or nothing is in the way.',
    }),
  })
  .meta({ id: 'SignedUp', description: 'The same for an address that has an account already.' });

export const redirected = z
  .strictObject({ status: z.literal('redirect'), url: z.url() })
  .meta({ id: 'ProviderRedirect' });

export const twoFactorBegun = z
  .strictObject({
    status: z.literal('begun'),
    totpURI: z.string().meta({ description: 'For an authenticator app; confirm it with its first code.' }),
    picture: z
      .object({ size: z.int(), path: z.string() })
      .meta({ description: 'The address as a code: the path of an SVG in a square of that size.' }),
    recoveryCodes: z.array(z.string()),
  })
  .meta({ id: 'TwoFactorBegun' });

export const recoveryCodes = z
  .strictObject({ status: z.literal('made'), recoveryCodes: z.array(z.string()) })
  .meta({ id: 'RecoveryCodes' });

export const passkeyOptions = z
  .looseObject({ challenge: z.string() })
  .meta({ id: 'PasskeyOptions', description: 'For navigator.credentials, as JSON.' });
