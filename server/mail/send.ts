import { processWide } from '../process-wide';
import { insertLetter, type Letter } from '../store/mail';
import type { Store } from '../store/open-store';

/** What is to happen as soon as a letter waits; server/mail/deliver.ts sets it where letters are sent. */
export const postbox = (): { wake: () => void } => processWide('postbox', () => ({ wake: () => undefined }));

/** Leaves a letter to be sent, soon and by whichever process comes first. One line breaks nothing: a subject has none. */
export async function queueMail(store: Store, letter: Letter & { userId?: string; now: number }): Promise<void> {
  await insertLetter(store, { ...letter, subject: letter.subject.replace(/\s+/g, ' ') });
  postbox().wake();
}
