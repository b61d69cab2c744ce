import { randomUUID } from 'node:crypto';
import { postbox } from '../mail/send';
import type { Letter } from '../store/mail';
import { createNotice } from '../store/notices';
import type { Store } from '../store/open-store';
import type { Telling } from './notice';

/**
 * Tells an account something in the app, once for each key, however many processes try, and by a letter where one is given. Answers whether this call was the
 * one that told it.
 */
export async function tell(store: Store, telling: Telling, letter: Letter | null = null): Promise<boolean> {
  const isNew = await createNotice(store, { id: randomUUID(), ...telling }, letter);
  if (isNew && letter !== null) postbox().wake();
  return isNew;
}
