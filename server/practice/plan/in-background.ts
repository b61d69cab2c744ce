import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { processWide } from '../../process-wide';
import { type JobInput, type JobName, type JobReply, type JobRequest, type JobResult, runJob } from './jobs';

interface Thread {
  worker: Worker | null;
  count: number;
  waiting: Map<number, { request: JobRequest; reply: (reply: JobReply) => void }>;
}

/**
 * Runs a job on a thread of its own, which keeps what jobs of all learners share. Where there is no thread, as in development and in tests, or
 * where it breaks off, the job runs here.
 */
export async function inBackground<Name extends JobName>(name: Name, input: JobInput<Name>): Promise<JobResult<Name>> {
  const thread = processWide<Thread>('plan-thread', () => ({ worker: null, count: 0, waiting: new Map() }));
  thread.count += 1;
  const request = { id: thread.count, name, input } as JobRequest;
  const reply = process.env.NODE_ENV === 'production' ? await ask(thread, request) : runJob(request);
  if ('error' in reply) throw new Error(reply.error);
  return reply.result as JobResult<Name>;
}

function ask(thread: Thread, request: JobRequest): Promise<JobReply> {
  const worker = thread.worker ?? openWorker(thread);
  return new Promise((resolve) => {
    thread.waiting.set(request.id, { request, reply: resolve });
    worker.postMessage(request);
  });
}

function openWorker(thread: Thread): Worker {
  // A bundler would follow an imported class to this file, which is there only after it: scripts/build-thread.mjs makes it.
  const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
  const worker = new Thread(join(process.cwd(), '.next', 'checkpoint-thread.mjs'));
  thread.worker = worker;
  worker.on('message', (reply: JobReply) => {
    thread.waiting.get(reply.id)?.reply(reply);
    thread.waiting.delete(reply.id);
  });
  worker.on('error', (error: Error) => console.error(error));
  worker.on('exit', () => runHere(thread));
  // A server that is told to stop does not wait for a plan.
  worker.unref();
  return worker;
}

/** The thread has ended: what waited for it is done here, and the next job opens another. */
function runHere(thread: Thread): void {
  thread.worker = null;
  const waiting = [...thread.waiting.values()];
  thread.waiting.clear();
  for (const { request, reply } of waiting) reply(runJob(request));
}
