import { expect, it } from 'vitest';
import { Mutex } from '@/server/store/mutex';

it('lets one in at a time, in order of asking', async () => {
  const mutex = new Mutex();
  const log: string[] = [];
  async function work(name: string) {
    const release = await mutex.acquire();
    log.push(`${name} in`);
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    log.push(`${name} out`);
    release();
  }
  await Promise.all(['a', 'b', 'c'].map(work));
  expect(log).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  expect(mutex.held).toBe(false);
});

it('is not fooled by a release that comes twice', async () => {
  const mutex = new Mutex();
  const first = await mutex.acquire();
  const second = mutex.acquire();
  first();
  first();
  expect(mutex.held).toBe(true);
  (await second)();
  expect(mutex.held).toBe(false);
});
