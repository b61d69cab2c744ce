import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrangeStore, NOW } from '../practice/testing/arrange';
import { forgetProcessWide } from '../process-wide';
import type { Store } from '../store/open-store';
import { takeAnswers } from './answer-rate';

let store: Store;
beforeAll(async () => {
  store = await arrangeStore();
});

/** A process of its own that serves the same database. */
function processOf(learnerId: string) {
  const counts: Parameters<typeof takeAnswers>[2] = new Map();
  return async (count: number, times = 1, now = NOW): Promise<number> => {
    let open = 0;
    for (let turn = 0; turn < times; turn++)
      if ((await takeAnswers(store, { learnerId, count, now }, counts)).status === 'open') open += 1;
    return open;
  };
}

describe('answers of a learner', () => {
  it('are 120 a minute, and as many in the next', async () => {
    const answers = processOf(randomUUID());
    expect(await answers(1, 200)).toBe(120);
    expect(await answers(1, 5, NOW + 59_999)).toBe(0);
    expect(await answers(1, 200, NOW + 60_000)).toBe(120);
  });

  it.each([1, 7, 30])('are %i a minute where the settings say so', async (limit) => {
    process.env.ANSWERS_PER_MINUTE = String(limit);
    forgetProcessWide('env');
    expect(await processOf(randomUUID())(1, 60)).toBe(limit);
    delete process.env.ANSWERS_PER_MINUTE;
    forgetProcessWide('env');
  });

  it('are counted over all processes', async () => {
    const learnerId = randomUUID();
    const [here, there] = [processOf(learnerId), processOf(learnerId)];
    expect(await here(1, 70)).toBe(70);
    expect(await there(1, 70)).toBe(50);
    expect(await here(1, 10)).toBe(0);
  });

  it('are refused with when to come again', async () => {
    const learnerId = randomUUID();
    const counts = new Map();
    const turns = [];
    for (let turn = 0; turn < 121; turn++)
      turns.push(await takeAnswers(store, { learnerId, count: 1, now: NOW + turn }, counts));
    const last = turns.at(-1);
    expect(last?.status === 'closed' && last.until).toBeGreaterThanOrEqual(NOW + 60_000);
    expect(last?.status === 'closed' && last.until).toBeLessThanOrEqual(NOW + 61_000);
  });

  it('that waited without a network are taken whole, and then there is a pause', async () => {
    const answers = processOf(randomUUID());
    expect(await answers(200)).toBe(1);
    expect(await answers(1)).toBe(0);
    expect(await answers(200, 1, NOW + 60_000)).toBe(1);
  });

  it('ask the database nothing at the pace of people', async () => {
    const learnerId = randomUUID();
    expect(await processOf(learnerId)(1, 20)).toBe(20);
    expect(await store.db.throttle.count({ where: { key: { contains: learnerId } } })).toBe(0);
  });

  it('that come at once do not pass together', async () => {
    const learnerId = randomUUID();
    const counts = new Map();
    const turns = await Promise.all(
      Array.from({ length: 300 }, () => takeAnswers(store, { learnerId, count: 1, now: NOW }, counts)),
    );
    expect(turns.filter(({ status }) => status === 'open').length).toBeLessThanOrEqual(120);
  });

  it('of somebody else do not count', async () => {
    expect(await processOf(randomUUID())(1, 120)).toBe(120);
    expect(await processOf(randomUUID())(1, 120)).toBe(120);
  });
});
