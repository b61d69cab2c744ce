import { expect, it } from 'vitest';
import { makeTextStore } from '@/components/practice/text-store';
import { forgetMock, keepMock, readMock, unsentMocks } from './kept-mock';
import type { sendChange } from './mock-client';
import type { Change } from './outgoing';
import { sendKeptMocks } from './send-kept-mocks';

type Reply = Awaited<ReturnType<typeof sendChange>>;
const stands = { position: 1, seq: 9, response: null, flagged: false, struck: [], spentMs: 0 };
const told = (status: 'kept' | 'ignored'): Reply => ({ status: 'ok', body: { status, stands, now: '' } as never });
const over: Reply = { status: 'refused', code: 409, message: 'It is over.' } as Reply;

const change = (position: number, seq: number): Change => ({
  ...{ position, seq, response: null, flagged: false, struck: [], spentMs: 0, waited: false },
});

/** What was sent of two exams with three changes each, and which are still unsent. */
async function sent(reply: (id: string, at: number) => Reply) {
  const store = makeTextStore(() => null);
  for (const id of ['m1', 'm2']) keepMock(store, id, { at: 7, queue: [change(1, 1), change(2, 1), change(1, 2)] });
  const asked: string[] = [];
  await sendKeptMocks(store, (id, { position, seq }) => {
    asked.push(`${id} ${position}.${seq}`);
    return Promise.resolve(reply(id, asked.length));
  });
  return { asked, unsent: unsentMocks(store), at: readMock(store, 'm1')?.at };
}

it('sends every change in its order, and keeps where the reader was', async () => {
  const { asked, unsent, at } = await sent(() => told('kept'));
  expect(asked).toEqual(['m1 1.1', 'm1 2.1', 'm1 1.2', 'm2 1.1', 'm2 2.1', 'm2 1.2']);
  expect([unsent, at]).toEqual([[], 7]);
});

it('lets stand what another device gave, of that question alone', async () => {
  const { asked, unsent } = await sent((id, at) => told(id === 'm1' && at === 1 ? 'ignored' : 'kept'));
  expect(asked.slice(0, 3)).toEqual(['m1 1.1', 'm1 2.1', 'm2 1.1']);
  expect(unsent).toEqual([]);
});

it('keeps what an exam does not take any more, and goes on with the next', async () => {
  const { unsent } = await sent((id) => (id === 'm1' ? over : told('kept')));
  expect(unsent).toEqual(['m1']);
});

it('stops where the server is out of reach', async () => {
  const { asked, unsent } = await sent(() => ({ status: 'unreachable' }));
  expect(asked).toEqual(['m1 1.1']);
  expect(unsent).toEqual(['m1', 'm2']);
});

it('keeps what another tab gives while it sends, and sends that too', async () => {
  const store = makeTextStore(() => null);
  keepMock(store, 'm1', { at: 1, queue: [change(1, 1), change(1, 2)] });
  const asked: string[] = [];
  await sendKeptMocks(store, async (_, { position, seq }) => {
    asked.push(`${position}.${seq}`);
    // As an open exam does: all that waits there, whatever was sent here.
    if (asked.length === 1) keepMock(store, 'm1', { at: 2, queue: [change(1, 1), change(1, 2), change(2, 1)] });
    if (asked.length === 3) keepMock(store, 'm1', { at: 3, queue: [change(2, 1), change(2, 2)] });
    return told(asked.length === 3 ? 'ignored' : 'kept');
  });
  expect(asked).toEqual(['1.1', '1.2', '2.1', '2.2']);
  expect(readMock(store, 'm1')).toEqual({ at: 3, queue: [] });
});

it('leaves forgotten what another tab has ended meanwhile', async () => {
  const store = makeTextStore(() => null);
  keepMock(store, 'm1', { at: 1, queue: [change(1, 1)] });
  await sendKeptMocks(store, async () => {
    forgetMock(store, 'm1');
    return told('kept');
  });
  expect(readMock(store, 'm1')).toBeNull();
});
