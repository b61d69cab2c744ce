import { randomUUID } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';

export const PASSWORD = 'correct horse battery';

/** Somebody who has signed up and signed in, as a program that keeps cookies. */
export interface SignedUp {
  name: string;
  email: string;
  password: string;
  /** For a Cookie header, as the server has given it last. */
  cookie: string;
  post(path: string, body: unknown): Promise<{ status: number; body: unknown }>;
}

/** Signs somebody up through the API, and in. `origin` is the server's; `cookie` a guest's, whose progress comes along. */
export async function signUp(origin: string, wish: { name?: string; cookie?: string } = {}): Promise<SignedUp> {
  const name = wish.name ?? 'Ann';
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}.${randomUUID().slice(0, 8)}@mail.example`;
  const browser = cookieJar(origin, wish.cookie);
  const made = await browser.post('/api/auth/sign-up', { name, email, password: PASSWORD });
  if (made.status !== 200) throw new Error(`Nobody was signed up: ${made.status} ${JSON.stringify(made.body)}`);
  return signIn(origin, { name, email, password: PASSWORD }, browser);
}

/** Signs somebody in who has an account, on a device of its own. */
export async function signIn(
  origin: string,
  { name, email, password }: Pick<SignedUp, 'name' | 'email' | 'password'>,
  browser = cookieJar(origin),
): Promise<SignedUp> {
  const signedIn = await browser.post('/api/auth/sign-in', { email, password });
  if (signedIn.status !== 200) throw new Error(`Nobody was signed in: ${JSON.stringify(signedIn.body)}`);
  const { post, cookie } = browser;
  return {
    ...{ name, email, password, post },
    get cookie() {
      return cookie();
    },
  };
}

/** A browser's context goes on as somebody who is signed in. */
export async function takeCookies(context: BrowserContext, origin: string, { cookie }: Pick<SignedUp, 'cookie'>) {
  await context.addCookies(
    cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
    }),
  );
}

function cookieJar(origin: string, begin = '') {
  const jar = new Map(begin === '' ? [] : begin.split('; ').map((pair) => pair.split(/=(.*)/s, 2) as [string, string]));
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    cookie,
    async post(path: string, body: unknown) {
      const headers = { 'content-type': 'application/json', origin, cookie: cookie() };
      const response = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
      for (const given of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      return { status: response.status, body: (await response.json()) as unknown };
    },
  };
}
