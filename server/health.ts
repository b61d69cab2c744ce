import { readBank } from './bank';
import { db } from './db';
import { findLearner } from './store/learners';

export type Health =
  | { status: 'ok'; version: string; database: 'sqlite' | 'postgresql'; bank: { topics: number; items: number } }
  | { status: 'failing'; version: string; message: string };

/** Whether this process can serve: it has a bank, and the database answers. Tells nothing that is not public. */
export async function readHealth(): Promise<Health> {
  const version = process.env.CHECKPOINT_VERSION ?? '';
  const { topics, items } = readBank();
  try {
    const store = await db();
    await findLearner(store, 'nobody');
    return { status: 'ok', version, database: store.kind, bank: { topics: topics.length, items: items.size } };
  } catch (error) {
    console.error(error);
    return { status: 'failing', version, message: 'The database does not answer.' };
  }
}
