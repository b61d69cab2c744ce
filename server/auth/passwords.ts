import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { processWide } from '../process-wide';

/** Every process hashes one at a time; who comes when this many wait is told to come again. */
const MOST_WAITING = 100;

/** The server is asked for more passwords than it can look at. */
export class TooManyPasswordsError extends Error {}

interface Job {
  resolve: (result: string | boolean) => void;
  reject: (error: Error) => void;
}

interface Thread {
  worker: Worker;
  jobs: Map<number, Job>;
  next: number;
}

/** Argon2id, in its usual notation. */
export async function hashPassword(password: string): Promise<string> {
  return z.string().parse(await ask({ password: normalise(password) }));
}

export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  return z.boolean().parse(await ask({ password: normalise(password), hash }));
}

/** Whether it is one of those that everybody tries first. */
export async function isCommonPassword(password: string): Promise<boolean> {
  return z.boolean().parse(await ask({ chosen: normalise(password) }));
}

/** The same letters typed on two keyboards are the same password. */
const normalise = (password: string): string => password.normalize('NFKC');

function ask(job: { password: string; hash?: string } | { chosen: string }): Promise<string | boolean> {
  const thread = processWide('hash-thread', begin);
  const { jobs, worker } = thread;
  if (jobs.size >= MOST_WAITING) return Promise.reject(new TooManyPasswordsError('Too many passwords at once.'));
  const id = thread.next++;
  worker.ref();
  return new Promise((resolve, reject) => {
    jobs.set(id, { resolve, reject });
    worker.postMessage({ id, ...job });
  });
}

const reply = z.object({ id: z.number(), result: z.union([z.string(), z.boolean()]).optional() });

function begin(): Thread {
  const file = join(process.cwd(), 'server', 'auth', 'hash-thread.mjs');
  const thread: Thread = { worker: open(file), jobs: new Map(), next: 1 };

  function listen({ worker }: Thread): void {
    worker.unref();
    worker.on('message', (message: unknown) => {
      const { id, result } = reply.parse(message);
      const job = thread.jobs.get(id);
      thread.jobs.delete(id);
      if (result === undefined) job?.reject(new Error('A password could not be hashed.'));
      else job?.resolve(result);
      if (thread.jobs.size === 0) worker.unref();
    });
    worker.once('error', (error: Error) => {
      for (const { reject } of thread.jobs.values()) reject(error);
      thread.jobs.clear();
      thread.worker = open(file);
      listen(thread);
    });
  }

  listen(thread);
  return thread;
}

/** The bundler would take `new Worker(…)` for a file to bundle; this one is run as it is. */
function open(file: string): Worker {
  return Reflect.construct(Worker, [file]);
}
