import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

export interface IdentityProvider {
  issuer: string;
  settings: Record<string, string>;
  close(): Promise<void>;
}

const CLIENT = { id: 'checkpoint', secret: 'a secret of the two' };

/** A provider of identities (OpenID Connect, code flow with PKCE) at which one person is always signed in. */
export async function startProvider(person: { sub: string; email: string; name: string }): Promise<IdentityProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { nonce: string | null; challenge: string | null }>();
  let issuer = '';

  function idToken(nonce: string | null): string {
    const seconds = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: CLIENT.id, iat: seconds, exp: seconds + 300, ...(nonce !== null && { nonce }) };
    const parts = [
      { alg: 'RS256', kid: 'one', typ: 'JWT' },
      { ...claims, ...person, email_verified: true },
    ];
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64url')}`;
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json({
          ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
          ...{ jwks_uri: `${issuer}/jwks`, userinfo_endpoint: `${issuer}/userinfo` },
          ...{ response_types_supported: ['code'], id_token_signing_alg_values_supported: ['RS256'] },
        });
      case '/jwks':
        return json({ keys: [jwk] });
      case '/authorize': {
        const code = randomUUID();
        const asked = url.searchParams;
        codes.set(code, { nonce: asked.get('nonce'), challenge: asked.get('code_challenge') });
        const back = new URL(asked.get('redirect_uri') ?? '');
        back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
        return response.writeHead(302, { location: back.href }).end();
      }
      case '/token': {
        const sent = new URLSearchParams(await textOf(request));
        const code = codes.get(sent.get('code') ?? '');
        codes.delete(sent.get('code') ?? '');
        const proof = createHash('sha256')
          .update(sent.get('code_verifier') ?? '')
          .digest('base64url');
        if (code === undefined || code.challenge !== proof) return json({ error: 'invalid_grant' }, 400);
        return json({ access_token: randomUUID(), token_type: 'Bearer', id_token: idToken(code.nonce) });
      }
      case '/userinfo':
        return json({ ...person, email_verified: true });
      default:
        return json({}, 404);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The provider does not listen.');
  issuer = `http://127.0.0.1:${address.port}`;
  return {
    issuer,
    settings: {
      ...{ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret, OIDC_NAME: 'Campus' },
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text;
}
