import { refuse, refuseHeld } from '@/server/http/reply';

/** What whoever may not know is told: what is forbidden looks as if it were not there. */
export function refuseUnknown(status: 'stranger' | 'held' | 'hidden'): Response {
  if (status === 'held') return refuseHeld();
  return status === 'stranger'
    ? refuse('no-guest', 'Sign in to do this.')
    : refuse('not-found', 'There is nothing like that here.');
}

type Ids<Name extends string> = { params: Promise<Record<Name, string>> };

/** The ids in an address; what cannot be one becomes empty, which nothing has. */
export async function idsIn<Name extends string>({ params }: Ids<Name>): Promise<Record<Name, string>> {
  const entries = Object.entries<string>(await params);
  return Object.fromEntries(entries.map(([name, id]) => [name, /^[\w-]{1,64}$/.test(id) ? id : ''])) as Record<
    Name,
    string
  >;
}
