import { processWide } from '../process-wide';
import { logSecurity } from './security-log';

/** Requests that were refused as they are, whoever sent them. */
export type RefusedRequest = 'foreign' | 'malformed' | 'too-large' | 'wrong-type' | 'not-found' | 'second-factor';

const MINUTE_MS = 60_000;

/**
 * Notes that a request was refused. Anybody can send such requests, as many as they like, so the log tells the first of a kind at once and how many came after it when
 * its minute is over: two lines a minute, that leave room for the others. Who sent them is not told.
 */
export function noteRefused(kind: RefusedRequest): void {
  const counts = processWide('refused-requests', () => new Map<RefusedRequest, number>());
  const before = counts.get(kind);
  counts.set(kind, (before ?? -1) + 1);
  if (before !== undefined) return;
  logSecurity({ what: `request ${kind}`, outcome: 'refused' });
  setTimeout(() => {
    const more = counts.get(kind) ?? 0;
    counts.delete(kind);
    if (more > 0) logSecurity({ what: `request ${kind}`, outcome: 'refused', more });
  }, MINUTE_MS).unref();
}
