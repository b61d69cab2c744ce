import type { Worker } from 'node:worker_threads';
import { type DeckCheck, type DeckRequest, failedCheck } from '@/domain/session/deck-check';

/** `busy`: too many wait already. `superseded`: who asked has asked again before it was begun. */
export type CheckOutcome = { status: 'checked'; check: DeckCheck } | { status: 'busy' } | { status: 'superseded' };

export interface PoolSettings {
  /** Opens a thread that runs thread.ts. */
  open: () => Worker;
  /** How many threads there are at most, and how many checks may wait for one. */
  threads: number;
  queue: number;
  /** How long a check may take before its thread is ended, how long a thread may take to begin, and how long it stays without work. */
  checkMs: number;
  startMs: number;
  idleMs: number;
}

export interface CheckPool {
  /** One check of a key is under way and one waits: a newer one takes its place. */
  submit(key: string, request: DeckRequest): Promise<CheckOutcome>;
  close(): Promise<void>;
}

interface Job {
  key: string;
  request: DeckRequest;
  reply: (outcome: CheckOutcome) => void;
}

interface Slot {
  worker: Worker;
  state: 'starting' | 'idle' | 'busy';
  job: Job | null;
  timer: NodeJS.Timeout;
}

const tooSlow = failedCheck({
  ...{ line: 1, column: 1, severity: 'error', rule: 'took-too-long' },
  message: 'The check took too long and was ended, so nothing is known about this text',
  hint: 'Make the text smaller or simpler, and try again',
});
const broken = failedCheck({
  ...{ line: 1, column: 1, severity: 'error', rule: 'took-too-long' },
  message: 'The check needed more memory than it may have, so nothing is known about this text',
  hint: 'Make the text smaller or simpler, and try again',
});

/** Threads that check decks, opened when they are needed. A check that takes too long ends its thread, and no other check. */
export function openPool(settings: PoolSettings): CheckPool {
  const slots = new Set<Slot>();
  const queue: Job[] = [];

  const after = (ms: number, act: () => void) => setTimeout(act, ms).unref();

  /** What a thread was at is answered; the next job opens another thread. */
  function drop(slot: Slot, check: DeckCheck): void {
    if (!slots.delete(slot)) return;
    clearTimeout(slot.timer);
    slot.job?.reply({ status: 'checked', check });
    // A thread that cannot even begin will not begin for the next job either.
    if (slot.state === 'starting') for (const job of queue.splice(0)) job.reply({ status: 'busy' });
    void slot.worker.terminate();
    pump();
  }

  function rest(slot: Slot): void {
    clearTimeout(slot.timer);
    Object.assign(slot, { state: 'idle', job: null, timer: after(settings.idleMs, () => drop(slot, broken)) });
    pump();
  }

  function open(): void {
    const worker = settings.open();
    const slot: Slot = {
      worker,
      state: 'starting',
      job: null,
      timer: after(settings.startMs, () => drop(slot, tooSlow)),
    };
    slots.add(slot);
    worker.on('message', (answer: 'ready' | DeckCheck) => {
      if (answer !== 'ready') slot.job?.reply({ status: 'checked', check: answer });
      rest(slot);
    });
    worker.on('error', (error: Error) => {
      console.error(error);
      drop(slot, broken);
    });
    worker.on('exit', () => drop(slot, broken));
    // A server that is told to stop does not wait for a check.
    worker.unref();
  }

  function begin(slot: Slot, job: Job): void {
    clearTimeout(slot.timer);
    Object.assign(slot, { state: 'busy', job, timer: after(settings.checkMs, () => drop(slot, tooSlow)) });
    slot.worker.postMessage(job.request);
  }

  /** The first that waits and of whose key nothing is under way: nobody takes up two threads. */
  function takeNext(): Job | undefined {
    const keys = new Set([...slots].map(({ job }) => job?.key));
    const next = queue.findIndex(({ key }) => !keys.has(key));
    return next === -1 ? undefined : queue.splice(next, 1)[0];
  }

  function pump(): void {
    for (const slot of slots) {
      const job = slot.state === 'idle' ? takeNext() : undefined;
      if (job !== undefined) begin(slot, job);
    }
    const isStarting = [...slots].some(({ state }) => state === 'starting');
    if (queue.length > 0 && slots.size < settings.threads && !isStarting) open();
  }

  return {
    submit: (key, request) =>
      new Promise((reply) => {
        const waiting = queue.findIndex((job) => job.key === key);
        if (waiting !== -1) queue.splice(waiting, 1)[0]?.reply({ status: 'superseded' });
        if (queue.length >= settings.queue) return reply({ status: 'busy' });
        queue.push({ key, request, reply });
        pump();
      }),
    async close() {
      for (const job of queue.splice(0)) job.reply({ status: 'busy' });
      const ending = [...slots];
      slots.clear();
      for (const slot of ending) clearTimeout(slot.timer);
      await Promise.all(ending.map(({ worker }) => worker.terminate()));
    },
  };
}
