import { randomUUID } from 'node:crypto';
import type { Store } from '@/server/store/open-store';

export interface Letter {
  recipient: string;
  subject: string;
  /** Plain text. */
  body: string;
}

/** A letter that waits, as it was when a process took it to be sent. */
export interface WaitingLetter extends Letter {
  id: string;
  /** How often it was tried, this time included. */
  tries: number;
}

/** `userId`: whom it is about. It goes with the account, whatever address it is to. */
export async function insertLetter(
  store: { db: Pick<Store['db'], 'mail'> },
  { now, ...letter }: Letter & { userId?: string; now: number },
): Promise<void> {
  const at = BigInt(now);
  await store.db.mail.create({
    data: { id: randomUUID(), ...letter, createdAt: at, nextTryAt: at },
    select: { id: true },
  });
}

/** Takes letters whose time has come, the oldest first. Until `retryAt` no other process takes them; whoever dies with one loses that time alone. */
export async function takeLetters(
  store: Store,
  { now, retryAt, most }: { now: number; retryAt: number; most: number },
): Promise<WaitingLetter[]> {
  const due = await store.db.mail.findMany({
    where: { nextTryAt: { lte: BigInt(now) }, sentAt: null },
    orderBy: { createdAt: 'asc' },
    take: most,
    select: { id: true, recipient: true, subject: true, body: true, tries: true, nextTryAt: true },
  });
  const taken: WaitingLetter[] = [];
  for (const { nextTryAt, ...letter } of due) {
    const { count } = await store.db.mail.updateMany({
      where: { id: letter.id, nextTryAt },
      data: { nextTryAt: BigInt(retryAt), tries: { increment: 1 } },
    });
    if (count === 1) taken.push({ ...letter, tries: letter.tries + 1 });
  }
  return taken;
}

/** A letter that was sent is kept nowhere: some carry a secret. */
export async function dropLetter(store: Store, id: string): Promise<void> {
  await store.db.mail.deleteMany({ where: { id } });
}

/** When a letter is tried next; null gives it up, and neither what it said nor to whom is kept. */
export async function postponeLetter(store: Store, id: string, nextTryAt: number | null): Promise<void> {
  await store.db.mail.updateMany({
    where: { id },
    data:
      nextTryAt === null
        ? { nextTryAt: null, userId: null, body: '', recipient: '' }
        : { nextTryAt: BigInt(nextTryAt) },
  });
}

/** Removes letters that were given up long ago. Answers how many. */
export async function removeOldLetters(store: Store, before: number): Promise<number> {
  const { count } = await store.db.mail.deleteMany({ where: { nextTryAt: null, createdAt: { lt: BigInt(before) } } });
  return count;
}
