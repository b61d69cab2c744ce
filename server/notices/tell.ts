import { randomUUID } from 'node:crypto';
import { createNotice } from '../store/notices';
import type { Store } from '../store/open-store';
import type { Telling } from './notice';

/** Tells an account something in the app, once for each key, however many processes try. Answers whether this call was the one that told it. */
export function tell(store: Store, telling: Telling): Promise<boolean> {
  return createNotice(store, { id: randomUUID(), ...telling });
}
