import { type RequestJson, requestOf, signatureOf } from './passkey-json';
import { type Posted, postAccount, readPosted } from './post-account';

/** Signs in with whatever passkey of this site the browser offers. */
export async function signInByPasskey(): Promise<Posted> {
  try {
    const asked = await readPosted(() => fetch('/api/auth/sign-in/passkey/options'));
    if (asked.status === 'refused') return asked;
    const publicKey = requestOf(asked.body as RequestJson);
    const signature = signatureOf(await navigator.credentials.get({ publicKey }));
    if (signature !== null) return postAccount('sign-in/passkey', { response: signature });
  } catch {
    // Closed by whoever was asked, or not possible in this browser: the sentence says the way on.
  }
  return { status: 'refused', message: 'No passkey was used. Try again, or sign in with your password.' };
}
