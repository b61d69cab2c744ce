import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackedConcept, PackedQuestion } from '@/domain/session/pack';
import type { Arrived, QueuedAnswer } from './queued';

export interface OfflineSchema extends DBSchema {
  /** Answers that the server has not acknowledged, one to a question. */
  answers: { key: string; value: QueuedAnswer; indexes: { issued: string } };
  /** Verdicts that came while no page was there to tell them. */
  arrived: { key: string; value: Arrived };
  /** The pack, a question a record, by its place. */
  questions: { key: string; value: { place: number; packed: PackedQuestion }; indexes: { place: number } };
  concepts: { key: string; value: PackedConcept };
}

export type OfflineDatabase = IDBPDatabase<OfflineSchema>;

const VERSION = 1;

let opened: Promise<OfflineDatabase> | null = null;

/** The database of this browser, opened once. Rejects where the browser keeps none. */
export function openDatabase(): Promise<OfflineDatabase> {
  opened ??= openDB<OfflineSchema>('checkpoint', VERSION, {
    upgrade(db) {
      db.createObjectStore('answers', { keyPath: 'answer.id' }).createIndex('issued', 'answer.issued', {
        unique: true,
      });
      db.createObjectStore('arrived', { keyPath: 'answer.id' });
      db.createObjectStore('questions', { keyPath: 'packed.asked.issued' }).createIndex('place', 'place');
      db.createObjectStore('concepts', { keyPath: 'id' });
    },
    // A newer version of the app in another tab wants to change it: this one lets go and opens it anew when needed.
    blocking: (_current, _blocked, event) => {
      opened = null;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
