import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { DeckRequest } from '@/domain/session/deck-check';
import { bundleThread, threads } from '@/scripts/build-thread.mjs';
import { settings } from './check-in-background';
import { type CheckOutcome, openPool, type PoolSettings } from './pool';

const folder = mkdtempSync(join(tmpdir(), 'checkpoint-decks-'));
const file = join(folder, 'thread.mjs');
beforeAll(() => bundleThread(threads.decks.program, file));
afterAll(() => rmSync(folder, { recursive: true }));

const HOUR = 3_600_000;

const open = () => new Worker(file, { workerData: { contentDir: 'domain/bank/fixtures' } });
const patient: PoolSettings = { open, threads: 1, queue: 4, checkMs: HOUR, startMs: HOUR, idleMs: HOUR };

/** A pool whose limits of time are far off unless a test is about them; the folder of fixtures is its bank. */
function pool(over: Partial<PoolSettings> = {}) {
  const made = openPool({ ...patient, ...over });
  onTestFinished(() => made.close());
  return made;
}

const request = (text: string): DeckRequest => ({
  ...{ name: 'deck', text, look: null, published: null, today: '2026-11-21', stamp: 'not wanted' },
});

const rules = (outcome: CheckOutcome) =>
  outcome.status === 'checked' ? outcome.check.problems.map(({ rule }) => rule) : outcome.status;

const table = '# Modes\n\n| Scenario | Answer |\n| --- | --- |\n| One | A |\n| Two | B |\n';

describe('the threads that check decks', () => {
  it('answer what was found, beside the bank that is shipped', async () => {
    const checks = pool();
    expect(rules(await checks.submit('a', request('text')))).toEqual(['no-title']);
    const clash = table.replace('| Scenario', '| Id | Scenario').replace('| --- ', '| --- | --- ');
    const named = clash.replace('| One', '| amt-1 | One').replace('| Two', '| x-2 | Two');
    expect(rules(await checks.submit('a', request(named)))).toContain('duplicate-id');
  });

  it('end a check that takes too long, and go on with the next', async () => {
    let opened = 0;
    const stuck = () => {
      opened++;
      return new Worker(
        'const { parentPort } = require("node:worker_threads"); parentPort.on("message", (r) => { if (r.text === "stuck") for (;;); parentPort.postMessage({ problems: [] }); }); parentPort.postMessage("ready");',
        { eval: true },
      );
    };
    // The thread after the one that is ended has time, however busy the machine is.
    const checks = openPool({
      ...patient,
      open: stuck,
      get checkMs() {
        return opened === 1 ? 300 : HOUR;
      },
    });
    onTestFinished(() => checks.close());
    const [first, second] = await Promise.all([checks.submit('a', request('stuck')), checks.submit('b', request('x'))]);
    expect(rules(first)).toEqual(['took-too-long']);
    expect(rules(second)).toEqual([]);
  });

  it('have two seconds for a check where decks are served', () => {
    expect(settings.checkMs).toBe(2_000);
  });

  it('keep one waiting check of a key, and refuse when too many wait', async () => {
    const checks = pool({ queue: 2 });
    const asked = ['a', 'b', 'a', 'c', 'd'].map((key) => checks.submit(key, request(table)));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses).toEqual(['superseded', 'checked', 'checked', 'busy', 'busy']);
  });

  it('are not taken up by one who asks for much', async () => {
    const echo =
      'const { parentPort, threadId } = require("node:worker_threads"); parentPort.on("message", () => setTimeout(() => parentPort.postMessage({ problems: [{ rule: String(threadId) }] }), 100)); parentPort.postMessage("ready");';
    const checks = pool({ open: () => new Worker(echo, { eval: true }), threads: 2 });
    const asked = ['a', 'a', 'b'].map((key) => checks.submit(key, request('x')));
    await asked[2];
    const order: string[] = [];
    await Promise.all(['a', 'b'].map(async (key) => void order.push(...rules(await checks.submit(key, request('x'))))));
    expect(new Set(order).size).toBe(2);
    const [first, second] = await Promise.all([checks.submit('a', request('x')), checks.submit('a', request('x'))]);
    expect(rules(second)).toEqual(rules(first));
  });

  it('answer where a thread breaks, and where none can begin', async () => {
    const breaking =
      'const { parentPort } = require("node:worker_threads"); parentPort.on("message", () => process.exit()); parentPort.postMessage("ready");';
    const checks = pool({ open: () => new Worker(breaking, { eval: true }) });
    expect(rules(await checks.submit('a', request('x')))).toEqual(['took-too-long']);
    const none = pool({ open: () => new Worker('process.exit()', { eval: true }) });
    expect(await none.submit('a', request('x'))).toEqual({ status: 'busy' });
  });
});

describe('texts that are hard to read', () => {
  // One thread for all of them: it outlives each.
  const checks = openPool(patient);
  afterAll(() => checks.close());

  it.each([
    ['79 KB of table', '| a | b |\n'.repeat(8_000), 'too-large'],
    ['too many cells', '|a'.repeat(3_000), 'too-many-cells'],
    ['deep quotes', `${'>'.repeat(5_000)} a`, 'unreadable'],
    ['bytes that are no text', '\0\u0001\u0002', 'no-text'],
    ['10,000 brackets', '['.repeat(10_000), 'no-title'],
    ['10,000 links', '[a]('.repeat(10_000), 'no-title'],
    ['deep emphasis', '*a **b '.repeat(5_000), 'no-title'],
    ['turned text', '# A\u202Eb', 'hidden-character'],
    ['front matter that refers to itself', '---\ntitle: &a [*a]\n---\n', 'front-matter'],
  ])('come back from %s', async (_, text, rule) => {
    expect(rules(await checks.submit('a', request(text)))).toContain(rule);
  });
});
