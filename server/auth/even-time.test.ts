import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { evenly, LEAST_MS } from './even-time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const taking = (ms: number) => () => new Promise<string>((resolve) => setTimeout(() => resolve(`after ${ms}`), ms));

async function timeOf(work: Promise<unknown>): Promise<number> {
  const begun = Date.now();
  let ended = Number.NaN;
  void work.then(() => {
    ended = Date.now();
  });
  await vi.advanceTimersByTimeAsync(10 * LEAST_MS);
  return ended - begun;
}

it('takes as long for little work as for more, and no longer than what is longer anyway', async () => {
  for (const ms of [1, 50, LEAST_MS - 1]) expect(await timeOf(evenly(taking(ms))), `${ms}`).toBeCloseTo(LEAST_MS, -1);
  expect(await timeOf(evenly(taking(LEAST_MS + 70)))).toBe(LEAST_MS + 70);
});

it('holds back nothing that tells no secret', async () => {
  expect(await timeOf(evenly(taking(50), (made) => made !== 'after 50'))).toBe(50);
});
