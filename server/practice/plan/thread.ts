import { parentPort } from 'node:worker_threads';
import { type JobRequest, runJob } from './jobs';

// The thread's own program: built into one file by scripts/build-thread.mjs.
parentPort?.on('message', (request: JobRequest) => parentPort?.postMessage(runJob(request)));
