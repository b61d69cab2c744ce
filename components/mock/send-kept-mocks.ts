import type { TextStore } from '@/components/practice/text-store';
import { keepMock, readMock, unsentMocks } from './kept-mock';
import { sendChange } from './mock-client';

/**
 * Sends what this device keeps of mock exams, in its order. Where another device was quicker, what was given there stands. What the server does
 * not take stays kept: the exam's own page says why.
 */
export async function sendKeptMocks(store: TextStore, send: typeof sendChange = sendChange): Promise<void> {
  for (const id of unsentMocks(store)) {
    for (let kept = readMock(store, id); kept !== null; kept = readMock(store, id)) {
      const [change] = kept.queue;
      if (change === undefined) break;
      const reply = await send(id, change);
      if (reply.status === 'unreachable') return;
      if (reply.status === 'refused') break;
      const { status } = reply.body;
      const queue = kept.queue.filter((one) =>
        status === 'ignored' ? one.position !== change.position : one !== change,
      );
      keepMock(store, id, { at: kept.at, queue });
    }
  }
}
