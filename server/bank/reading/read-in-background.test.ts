import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { bundleThread, threads } from '@/scripts/build-thread.mjs';
import { deckOf } from '../testing/arrange-deck';
import { ask } from './read-in-background';
import { readText } from './read-text';

const folder = mkdtempSync(join(tmpdir(), 'checkpoint-readings-'));
const file = join(folder, 'thread.mjs');
beforeAll(() => bundleThread(threads.readings.program, file));
afterAll(() => rmSync(folder, { recursive: true }));

const deck = { deckKey: '0123456789ab', topic: 'ours', text: deckOf('Ours', [{ id: 'our-1' }, { id: 'our-2' }]) };

/** A thread of this program; ended with the test. */
function arrange(open: () => Worker) {
  const thread: Parameters<typeof ask>[0] = { worker: null, count: 0, waiting: new Map(), idle: undefined };
  onTestFinished(async () => void (await thread.worker?.terminate()));
  return { thread, read: () => ask(thread, deck, open) };
}

it('gives what reading here gives, to the letter', async () => {
  const { read } = arrange(() => new Worker(file));
  const [one, other] = await Promise.all([read(), read()]);
  expect(one).toEqual(readText(deck));
  expect(other).toEqual(one);
});

it('reads here where the thread breaks off, and opens another for the next deck', async () => {
  let opened = 0;
  const open = () => {
    opened += 1;
    const breaking = 'require("node:worker_threads").parentPort.on("message", () => process.exit());';
    return opened === 1 ? new Worker(breaking, { eval: true }) : new Worker(file);
  };
  const { thread, read } = arrange(open);
  expect(await read()).toEqual(readText(deck));
  expect(thread.worker).toBeNull();
  expect(await read()).toEqual(readText(deck));
  expect(opened).toBe(2);
});
