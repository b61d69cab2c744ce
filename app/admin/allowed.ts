import { notFound, redirect } from 'next/navigation';
import type { Authorised } from '@/server/policy/authorise';

/** What somebody may see of a page at `path`; a stranger is led to sign in, and what is forbidden looks as if it were not there. */
export function allowed<T>(outcome: Authorised<T>, path: string): { status: 'allowed' } & T {
  if (outcome.status === 'allowed') return outcome;
  return outcome.status === 'stranger' ? redirect(`/sign-in?next=${encodeURIComponent(path)}`) : notFound();
}
