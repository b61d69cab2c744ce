import { parentPort, workerData } from 'node:worker_threads';
import { checkDeck } from '@/domain/session/check-deck';
import type { DeckRequest } from '@/domain/session/deck-check';
import { readContext } from './read-context';

// The thread's own program: built into one file by scripts/build-thread.mjs. It says "ready", then answers one check after another.
const context = readContext((workerData as { contentDir: string }).contentDir);
parentPort?.on('message', (request: DeckRequest) => parentPort?.postMessage(checkDeck(context, request)));
parentPort?.postMessage('ready');
