import { z } from 'zod';
import { line } from '../groups/group-schema';

const email = z.email('This is no e-mail address').max(254);
const password = z.string().min(1).max(128);
/** As long as server/auth/password-length.ts says. */
const newPassword = z
  .string()
  .min(10, 'A password needs at least 10 letters')
  .max(128, 'A password has 128 letters at most');
const token = z.string().min(1).max(2_000);
const code = z.string().trim().min(1).max(60);
/** Others see it, and letters begin with it: one line, as everywhere. */
const name = line(60);
const timeZone = z.string().max(64).optional();
const next = z.string().max(500).optional();
/** What a browser's authenticator answers; the auth library reads it. */
const credential = z.looseObject({ id: z.string().min(1).max(2_000), type: z.literal('public-key') });

const named = <T extends z.ZodRawShape>(id: string, shape: T) => z.strictObject(shape).meta({ id });

export const signInRequest = named('SignInRequest', { email, password });
export const signUpRequest = named('SignUpRequest', { name, email, password: newPassword, next, timeZone });
export const welcomeRequest = named('WelcomeRequest', { token, name, email, password: newPassword, timeZone });
export const codeRequest = named('CodeRequest', { code });
export const passkeySignInRequest = named('PasskeySignInRequest', { response: credential });
export const providerRequest = named('ProviderRequest', { next });
export const nothingRequest = named('NothingRequest', {});
export const forgotRequest = named('ForgotRequest', { email });
export const resetRequest = named('ResetRequest', { token, newPassword });
export const verifyRequest = named('VerifyRequest', { token });
export const passwordRequest = named('PasswordRequest', {
  ...{ currentPassword: password, newPassword },
  endsTokens: z.boolean().optional().meta({ description: 'Whether the tokens of programs end, too.' }),
});
export const emailRequest = named('EmailRequest', { newEmail: email });
export const ownPasswordRequest = named('OwnPasswordRequest', { password });
export const passkeyRequest = named('PasskeyRequest', { name: name.optional(), response: credential });
export const passkeyIdRequest = named('PasskeyIdRequest', { id: z.string().min(1).max(100) });
export const passkeyNameRequest = named('PasskeyNameRequest', { id: z.string().min(1).max(100), name });
