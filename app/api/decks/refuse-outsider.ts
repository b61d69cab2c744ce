import { refuse, refuseHeld } from '@/server/http/reply';

/** For who may not see a deck, or asks for one that is not there: both look the same. */
export function refuseOutsider(status: 'stranger' | 'held' | 'hidden'): Response {
  if (status === 'held') return refuseHeld();
  return status === 'stranger'
    ? refuse('no-guest', 'Sign in first.')
    : refuse('not-found', 'There is no such deck for this account.');
}
