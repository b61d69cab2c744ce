import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { createAccount } from '@/server/store/accounts';
import { openStore, type Store } from '@/server/store/open-store';
import { letInByEmail } from '@/server/testing/let-in';
import { dataDirOf } from './production-server';

export const PASSWORD = 'correct horse battery';
/** Of this password, by Argon2id that costs next to nothing: it is checked as any other, and a slow machine is not kept busy by it. */
const CHEAP_HASH = '$argon2id$v=19$m=64,t=1,p=1$Y2hlY2twb2ludCB0ZXN0cw$jx5D/NIHrTYqwWoznG5sfV5uskVzuUD9I3lwxDyAgwE';

/** Somebody who has signed up and signed in, as a program that keeps cookies. */
export interface SignedUp {
  name: string;
  email: string;
  password: string;
  /** For a Cookie header, as the server has given it last. */
  cookie: string;
  post(path: string, body: unknown): Promise<{ status: number; body: unknown }>;
}

export interface SignUpWish {
  name?: string;
  /** A guest's, whose progress comes along. */
  cookie?: string;
  /** The address of the server's database, where it is no file of its own. */
  database?: string;
}

/**
 * Gives somebody an account, put into the database, and signs them in through the API: signing up through the door is what other journeys are
 * about. `origin` is the server's.
 */
export async function signUp(origin: string, { name = 'Ann', cookie, database }: SignUpWish = {}): Promise<SignedUp> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}.${randomUUID().slice(0, 8)}@mail.example`;
  await putAccount(database ?? fileOf(origin), { name, email });
  return signIn(origin, { name, email, password: PASSWORD }, cookieJar(origin, cookie));
}

/** Signs somebody up who waits to be let in. */
export function putWaiting(origin: string, who: Pick<SignedUp, 'name' | 'email'>): Promise<void> {
  return putAccount(fileOf(origin), who, true);
}

/** What an administrator does for who has signed up. */
export function admit(origin: string, email: string): Promise<void> {
  return inStore(fileOf(origin), (store) => letInByEmail(store, email));
}

function putAccount(database: string, who: Pick<SignedUp, 'name' | 'email'>, waits = false): Promise<void> {
  return inStore(database, async (store) => {
    const kind = { emailVerified: false, role: 'member', passwordHash: CHEAP_HASH, waits } as const;
    const made = await createAccount(store, { ...who, ...kind, timeZone: 'UTC', now: Date.now() });
    if (made.status !== 'created') throw new Error(`Nobody was signed up: ${made.status}`);
  });
}

async function inStore(database: string, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(database);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

function fileOf(origin: string): string {
  const dataDir = dataDirOf(origin);
  if (dataDir === undefined) throw new Error(`Where the data of ${origin} lie is not known.`);
  return `file:${join(dataDir, 'checkpoint.db')}`;
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
