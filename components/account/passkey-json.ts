/** What a server sends of a public key to be asked for or made, as the browser wants it: bytes where JSON has letters. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

export function textOf(bytes: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

interface Named {
  id: string;
  type: 'public-key';
  transports?: AuthenticatorTransport[];
}

export type RequestJson = Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> & {
  challenge: string;
  allowCredentials?: Named[];
};

const credentialsOf = (named: readonly Named[] = []) => named.map((one) => ({ ...one, id: bytesOf(one.id) }));

export function requestOf({ challenge, allowCredentials, ...rest }: RequestJson): PublicKeyCredentialRequestOptions {
  return { ...rest, challenge: bytesOf(challenge), allowCredentials: credentialsOf(allowCredentials) };
}

/** What an authenticator has signed, as JSON; null where it is no signature. */
export function signatureOf(credential: Credential | null): object | null {
  if (!(credential instanceof PublicKeyCredential)) return null;
  const { response } = credential;
  if (!(response instanceof AuthenticatorAssertionResponse)) return null;
  return {
    ...{ id: credential.id, rawId: textOf(credential.rawId), type: credential.type },
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      authenticatorData: textOf(response.authenticatorData),
      clientDataJSON: textOf(response.clientDataJSON),
      signature: textOf(response.signature),
      ...(response.userHandle && { userHandle: textOf(response.userHandle) }),
    },
  };
}
