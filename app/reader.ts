import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { type Actor, actorOf, type Held } from '@/server/auth/actor';
import type { Authorised } from '@/server/policy/authorise';

export type Reader = Exclude<Actor, Held>;

/** Where a second factor is set up, and what comes after it. */
const secondFactorFor = (next: string): string => `/second-factor?next=${encodeURIComponent(next)}`;

/** Who reads the page at `path`. Who has to set up a second factor first is led there; nothing is theirs until then. */
export async function readerOf(path: string): Promise<Reader> {
  const actor = await actorOf(await headers());
  return actor.kind === 'held' ? redirect(secondFactorFor(path)) : actor;
}

/** What somebody may see of a page at `path`; a stranger is led to sign in, and what is forbidden looks as if it were not there. */
export function allowed<T>(outcome: Authorised<T>, path: string): { status: 'allowed' } & T {
  switch (outcome.status) {
    case 'allowed':
      return outcome;
    case 'held':
      return redirect(secondFactorFor(path));
    case 'stranger':
      return redirect(signInFor(path));
    case 'hidden':
      return notFound();
  }
}

export const signInFor = (path: string): string => `/sign-in?next=${encodeURIComponent(path)}`;
