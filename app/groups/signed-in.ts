import { redirect } from 'next/navigation';
import type { Member } from '@/server/auth/actor';
import { readerOf, signInFor } from '../reader';

/** Who reads a page that is for accounts; anybody else is led to sign in, and back to `path`. */
export async function signedIn(path: string): Promise<Member> {
  const actor = await readerOf(path);
  return actor.kind === 'member' ? actor : redirect(signInFor(path));
}
