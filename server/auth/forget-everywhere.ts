import { forgetProcessWide } from '../process-wide';
import type { Store } from '../store/open-store';
import { forgetSessions } from './session';

/** Longer than any process trusts what it has read of a session or a token. */
const TRUSTED_NO_LONGER_MS = 520;

/**
 * Over when no process believes in a session, a token or a role of before: this one at once, and others that may serve the same PostgreSQL when they have to
 * read again. So whoever blocks somebody, and is told that it is done, knows that the very next request is refused, wherever it comes in.
 */
export async function forgetEverywhere({ kind }: Pick<Store, 'kind'>): Promise<void> {
  forgetSessions();
  forgetProcessWide('token-owners');
  if (kind === 'postgresql') await new Promise((resolve) => setTimeout(resolve, TRUSTED_NO_LONGER_MS));
}
