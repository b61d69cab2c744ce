import { dropLetter, postponeLetter, removeOldLetters, takeLetters } from '../store/mail';
import type { Store } from '../store/open-store';
import type { Transport } from './transport';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
/** How long a letter waits after each try that failed; after the last it is given up: about a day in all. */
const WAITS = [1, 5, 15, 60, 180, 480, 720].map((minutes) => minutes * MINUTE_MS);
const MOST_AT_ONCE = 20;
/** Longer than sending one takes: meanwhile no other process takes it. */
const LEASE_MS = 5 * MINUTE_MS;

export interface Delivery {
  sent: number;
  putOff: number;
  givenUp: number;
}

/** Sends what waits. A letter that cannot be sent waits longer and longer, and is given up after a day. */
export async function deliverMail(
  store: Store,
  { transport, now, log = console.error }: { transport: Transport; now: number; log?: (text: string) => void },
): Promise<Delivery> {
  const delivery = { sent: 0, putOff: 0, givenUp: 0 };
  const letters = await takeLetters(store, { now, retryAt: now + LEASE_MS, most: MOST_AT_ONCE });
  for (const { id, tries, ...letter } of letters) {
    try {
      await transport.send(letter);
      await dropLetter(store, id);
      delivery.sent++;
    } catch (error) {
      const wait = WAITS[tries - 1];
      await postponeLetter(store, id, wait === undefined ? null : now + wait);
      delivery[wait === undefined ? 'givenUp' : 'putOff']++;
      const sentence = error instanceof Error ? error.message : String(error);
      log(`A letter could not be sent (try ${tries}${wait === undefined ? ', given up' : ''}): ${sentence}`);
    }
  }
  await removeOldLetters(store, now - 30 * DAY_MS);
  return delivery;
}
