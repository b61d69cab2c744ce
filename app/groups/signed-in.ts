import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { actorOf, type Member } from '@/server/auth/actor';
import type { Authorised } from '@/server/policy/authorise';

/** Who reads a page that is for accounts; anybody else is led to sign in, and back to `path`. */
export async function signedIn(path: string): Promise<Member> {
  const actor = await actorOf(await headers());
  return actor.kind === 'member' ? actor : redirect(signInFor(path));
}

/** What somebody may see of a page at `path`; a stranger is led to sign in, and what is forbidden looks as if it were not there. */
export function allowed<T>(outcome: Authorised<T>, path: string): { status: 'allowed' } & T {
  switch (outcome.status) {
    case 'allowed':
      return outcome;
    case 'stranger':
      return redirect(signInFor(path));
    case 'hidden':
      return notFound();
  }
}

const signInFor = (path: string) => `/sign-in?next=${encodeURIComponent(path)}`;
