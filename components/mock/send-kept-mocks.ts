import type { TextStore } from '@/components/practice/text-store';
import { keepMock, readMock, unsentMocks } from './kept-mock';
import { sendChange } from './mock-client';
import { dropChange } from './outgoing';

/**
 * Sends what this device keeps of mock exams, in its order. Where another device was quicker, what was given there stands. What the server does
 * not take stays kept: the exam's own page says why. Another tab may have the exam, and keep more of it meanwhile.
 */
export async function sendKeptMocks(store: TextStore, send: typeof sendChange = sendChange): Promise<void> {
  for (const id of unsentMocks(store)) {
    for (let kept = readMock(store, id); kept !== null; kept = readMock(store, id)) {
      const { queue } = kept;
      const [change] = queue;
      if (change === undefined) break;
      const reply = await send(id, change);
      if (reply.status === 'unreachable') return;
      if (reply.status === 'refused') break;
      const isIgnored = reply.body.status === 'ignored';
      const settled = isIgnored ? queue.filter(({ position }) => position === change.position) : [change];
      const since = readMock(store, id);
      if (since !== null) keepMock(store, id, { at: since.at, queue: settled.reduce(dropChange, since.queue) });
    }
  }
}
