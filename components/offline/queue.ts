import type { Answer } from '@/domain/session/exchange';
import type { OfflineDatabase } from './database';
import type { Arrived, QueuedAnswer } from './queued';

/** Why an answer is not in the queue: its question was answered before, in another tab. */
export type Added = 'added' | 'answered before';

/**
 * Keeps an answer, and takes its question out of the pack in the same transaction. Waits until the browser has written it; rejects with a
 * QuotaExceededError where there is no room.
 */
export async function addAnswer(db: OfflineDatabase, queued: QueuedAnswer): Promise<Added> {
  const work = db.transaction(['answers', 'questions'], 'readwrite', { durability: 'strict' });
  const { id, issued } = queued.answer;
  const before = await work.objectStore('answers').index('issued').get(issued);
  if (before !== undefined && before.answer.id !== id) {
    await work.done;
    return 'answered before';
  }
  const writes = [work.objectStore('answers').put(queued), work.objectStore('questions').delete(issued)];
  await Promise.all([...writes, work.done]);
  return 'added';
}

/** Whether the queue holds an answer to the same question that is not this one. */
export async function hasAnother(db: OfflineDatabase, { id, issued }: Answer): Promise<boolean> {
  const kept = await db.getFromIndex('answers', 'issued', issued);
  return kept !== undefined && kept.answer.id !== id;
}

/** In the order in which they were given. */
export async function readAnswers(db: OfflineDatabase): Promise<QueuedAnswer[]> {
  const all = await db.getAll('answers');
  return all.sort(
    (a, b) => Date.parse(a.answer.answeredAt) - Date.parse(b.answer.answeredAt) || (a.answer.id < b.answer.id ? -1 : 1),
  );
}

/** What the server has spoken of leaves the queue; the verdicts among it that were told nowhere are kept for the next visit. */
export async function settleAnswers(
  db: OfflineDatabase,
  ids: readonly string[],
  arrived: readonly Arrived[],
): Promise<void> {
  const work = db.transaction(['answers', 'arrived'], 'readwrite');
  for (const id of ids) void work.objectStore('answers').delete(id);
  for (const one of arrived) void work.objectStore('arrived').put(one);
  await work.done;
}

/** Keeps answers back that the server did not take, each with the sentence that says why; null lets them go again. */
export async function holdAnswers(db: OfflineDatabase, ids: readonly string[], why: string | null): Promise<void> {
  const work = db.transaction('answers', 'readwrite');
  for (const id of ids) {
    const queued = await work.store.get(id);
    if (queued !== undefined) void work.store.put({ ...queued, held: why });
  }
  await work.done;
}

export async function removeAnswers(db: OfflineDatabase, ids: readonly string[]): Promise<void> {
  await settleAnswers(db, ids, []);
  const work = db.transaction('arrived', 'readwrite');
  for (const id of ids) void work.store.delete(id);
  await work.done;
}

/** Verdicts that were told nowhere yet, oldest answer first; they are told now. */
export async function takeArrived(db: OfflineDatabase): Promise<Arrived[]> {
  const work = db.transaction('arrived', 'readwrite');
  const arrived = await work.store.getAll();
  void work.store.clear();
  await work.done;
  return arrived.sort((a, b) => a.answer.answeredAt.localeCompare(b.answer.answeredAt));
}
