import { forgetProcessWide } from '@/server/process-wide';
import type { Store } from '@/server/store/open-store';
import type { Kind } from '@/server/store/testing/scratch-database';
import { letInByEmail } from '@/server/testing/let-in';
import { browser, PASSWORD } from '../api/auth/testing/browser';
import { serveAnew } from './serve-anew';

/** A new site where everybody may sign up, and the way to end it. */
export async function openSite(kind: Kind): Promise<{ store: Store; close(): Promise<void> }> {
  process.env.SIGN_UPS = 'open';
  const store = await serveAnew(kind);
  const close = async () => {
    delete process.env.SIGN_UPS;
    forgetProcessWide('env');
    await store.close();
  };
  return { store, close };
}

/** Somebody signs up by the doors, is let in, and signs in. */
export async function signUp(store: Store, name: string) {
  const one = browser();
  const email = `${name.toLowerCase()}@mail.example`;
  await one.post('sign-up', { name, email, password: PASSWORD });
  await letInByEmail(store, email);
  const begun = await one.post('sign-in', { email, password: PASSWORD });
  if (begun.status !== 200) throw new Error(`Nobody was signed in: ${begun.status} ${JSON.stringify(begun.body)}`);
  const { id } = await store.db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return { one, email, id, begun };
}
