import type { OfflineDatabase } from './database';
import { readAnswers } from './queue';
import { changeStatus, readStatus } from './status';

/** Tells all tabs how the queue stands. */
export async function publishQueue(db: OfflineDatabase): Promise<void> {
  const [answers, arrived, packSize] = await Promise.all([readAnswers(db), db.count('arrived'), db.count('questions')]);
  const held = answers.filter((answer) => answer.held !== null);
  changeStatus({
    waiting: answers.length - held.length,
    held: held.length,
    why: held[0]?.held ?? null,
    ...{ arrived, packSize },
  });
}

/** Adds what a page has to tell, each sentence once. */
export function tellOnce(sentences: readonly string[]): void {
  if (sentences.length === 0) return;
  changeStatus({ notes: [...new Set([...readStatus().notes, ...sentences])] });
}
