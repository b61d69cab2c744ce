import { bytesOf, textOf } from './passkey-json';
import { type Posted, postAccount, readPosted } from './post-account';

type Json = Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> & {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials?: { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] }[];
};

/** Lets this device make a passkey, and keeps its public half with the account under a name. */
export async function makePasskey(name: string): Promise<Posted> {
  const asked = await readPosted(() => fetch('/api/auth/passkeys/options'));
  if (asked.status === 'refused') return asked;
  const made = await create(asked.body as Json);
  if (made === null) return { status: 'refused', message: 'No passkey was made. Try again when your device is ready.' };
  return postAccount('passkeys', { name, response: made });
}

async function create({ challenge, user, excludeCredentials = [], ...rest }: Json): Promise<object | null> {
  const publicKey = {
    ...{ ...rest, challenge: bytesOf(challenge), user: { ...user, id: bytesOf(user.id) } },
    excludeCredentials: excludeCredentials.map((one) => ({ ...one, id: bytesOf(one.id) })),
  };
  try {
    const made = await navigator.credentials.create({ publicKey });
    return made instanceof PublicKeyCredential ? asJson(made) : null;
  } catch {
    // Called off, or this browser knows no passkeys.
    return null;
  }
}

function asJson(made: PublicKeyCredential): object | null {
  const { response } = made;
  if (!(response instanceof AuthenticatorAttestationResponse)) return null;
  return {
    ...{ id: made.id, rawId: textOf(made.rawId), type: made.type },
    ...{ clientExtensionResults: made.getClientExtensionResults() },
    authenticatorAttachment: made.authenticatorAttachment,
    response: {
      attestationObject: textOf(response.attestationObject),
      clientDataJSON: textOf(response.clientDataJSON),
      transports: response.getTransports(),
    },
  };
}
