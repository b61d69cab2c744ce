import { parentPort } from 'node:worker_threads';
import { type ReadingRequest, readText } from './read-text';

// The thread's own program: built into one file by scripts/build-thread.mjs.
parentPort?.on('message', (request: ReadingRequest) =>
  parentPort?.postMessage({ id: request.id, reading: readText(request.deck) }),
);
