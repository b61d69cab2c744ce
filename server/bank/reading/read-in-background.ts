import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { FileReading } from '@/domain/bank/read-file';
import { processWide } from '../../process-wide';
import { type DeckText, type ReadingReply, type ReadingRequest, readText } from './read-text';

/** A thread without work is ended after so long: decks are read when they were published, and then not for days. */
const IDLE_MS = 60_000;

interface Thread {
  worker: Worker | null;
  count: number;
  waiting: Map<number, { deck: DeckText; reply: (reading: FileReading) => void }>;
  idle: NodeJS.Timeout | undefined;
}

/**
 * Reads a deck on a thread of its own, so that nobody's answer waits for it: parsing 64 KB of Markdown takes a third of a second. Where there is no
 * thread, as in development and in tests, or where it breaks off, the deck is read here.
 */
export function readInBackground(deck: DeckText): Promise<FileReading> {
  if (process.env.NODE_ENV !== 'production') return Promise.resolve(readText(deck));
  const thread = processWide<Thread>('reading-thread', () => ({
    ...{ worker: null, count: 0, waiting: new Map(), idle: undefined },
  }));
  return ask(thread, deck, openThread);
}

/** Exported for its test, which opens threads that break. */
export function ask(thread: Thread, deck: DeckText, open: () => Worker): Promise<FileReading> {
  clearTimeout(thread.idle);
  thread.count += 1;
  const request: ReadingRequest = { id: thread.count, deck };
  const worker = thread.worker ?? begin(thread, open());
  return new Promise((reply) => {
    thread.waiting.set(request.id, { deck, reply });
    worker.postMessage(request);
  });
}

function begin(thread: Thread, worker: Worker): Worker {
  thread.worker = worker;
  worker.on('message', ({ id, reading }: ReadingReply) => {
    thread.waiting.get(id)?.reply(reading);
    thread.waiting.delete(id);
    if (thread.waiting.size === 0) thread.idle = setTimeout(() => void worker.terminate(), IDLE_MS).unref();
  });
  worker.on('error', (error: Error) => console.error(error));
  worker.on('exit', () => {
    // What waited for a thread that broke off is read here, and the next deck opens another.
    if (thread.worker === worker) thread.worker = null;
    const left = [...thread.waiting.values()];
    thread.waiting.clear();
    for (const { deck, reply } of left) reply(readText(deck));
  });
  // A server that is told to stop does not wait for a deck.
  worker.unref();
  return worker;
}

function openThread(): Worker {
  // A bundler would follow an imported class to this file, which is there only after it: scripts/build-thread.mjs makes it.
  const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
  return new Thread(join(process.cwd(), '.next', 'checkpoint-reading-thread.mjs'));
}
