import { wrongMethod } from '@/server/http/wrong-method';
import { authGet } from '../../../answer-auth';
import type { Tell } from '../../../tell';

/** The library would take a passkey that unlocks for anybody; server/auth/passkeys.ts does not. */
const askForUnlocking: Tell = (body) => ({ ...(body as object), userVerification: 'required' });

export const GET = authGet('sign-in/passkey/options', askForUnlocking);

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
