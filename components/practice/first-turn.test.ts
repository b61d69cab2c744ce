import { expect, it } from 'vitest';
import { type TurnTools, takeFirstTurn } from './first-turn';
import { makeTextStore } from './text-store';

/** Time that passes only when all are asleep. */
function clock() {
  let now = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  const sleep = (ms: number) => new Promise<void>((wake) => void sleepers.push({ at: now + ms, wake }));
  const run = async (isOver: () => boolean) => {
    while (!isOver()) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = sleepers.sort((a, b) => a.at - b.at).shift();
      if (!next) continue;
      now = Math.max(now, next.at);
      next.wake();
    }
  };
  return { now: () => now, sleep, run };
}

it('lets tabs without locks in one after the other', async () => {
  const { now, sleep, run } = clock();
  const tools: TurnTools = { locks: undefined, store: makeTextStore(() => null), now, sleep };
  let inside = 0;
  let most = 0;
  let done = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(300);
    inside -= 1;
    done += 1;
  };
  const tabs = [1, 2, 3].map(() => takeFirstTurn(work, tools));
  await run(() => done === 3);
  await Promise.all(tabs);
  expect(most).toBe(1);
  expect(tools.store.keys()).toEqual([]);
});

it('does not wait for ever for a tab that died', async () => {
  const { now, sleep, run } = clock();
  const store = makeTextStore(() => null);
  store.set('checkpoint:first', JSON.stringify({ owner: 'gone', until: 5000 }));
  let isDone = false;
  const work = async () => {
    isDone = true;
  };
  const turn = takeFirstTurn(work, { locks: undefined, store, now, sleep });
  await run(() => isDone);
  await turn;
  expect(now()).toBeGreaterThanOrEqual(5000);
  expect(now()).toBeLessThan(9000);
});

it('uses the browser’s locks where it has them', async () => {
  const asked: string[] = [];
  const request = (async (name: string, work: () => Promise<unknown>) => {
    asked.push(name);
    return work();
  }) as unknown as LockManager['request'];
  const { now, sleep } = clock();
  const tools = { locks: { request }, store: makeTextStore(() => null), now, sleep };
  expect(await takeFirstTurn(async () => 7, tools)).toBe(7);
  expect(asked).toHaveLength(1);
});
