import { expect, test } from 'vitest';
import { inTurn } from './in-turn';

/** A job that is over when it is told so, and notes in `log` when it began. */
function heldJob(log: string[], name: string) {
  let resolve = (_: string) => {};
  let reject = (_: Error) => {};
  const promise = new Promise<string>((settle, refuse) => {
    resolve = settle;
    reject = refuse;
  });
  const job = () => {
    log.push(name);
    return promise;
  };
  return { job, end: () => resolve(name), fail: () => reject(new Error(name)) };
}

test('a job begins when the one before is over, and each answers for itself', async () => {
  const log: string[] = [];
  const [first, second] = [heldJob(log, 'first'), heldJob(log, 'second')];
  const told = [inTurn('a', first.job), inTurn('a', second.job)];
  second.end();
  await Promise.resolve();
  expect(log).toEqual(['first']);
  first.end();
  expect(await Promise.all(told)).toEqual(['first', 'second']);
  expect(log).toEqual(['first', 'second']);
});

test('a job that fails holds nothing up', async () => {
  const log: string[] = [];
  const [first, second] = [heldJob(log, 'first'), heldJob(log, 'second')];
  const told = [inTurn('b', first.job), inTurn('b', second.job)];
  first.fail();
  second.end();
  expect(await Promise.allSettled(told)).toMatchObject([{ status: 'rejected' }, { value: 'second' }]);
});

test('jobs of different names wait for nobody', async () => {
  const log: string[] = [];
  const [first, second] = [heldJob(log, 'first'), heldJob(log, 'second')];
  const told = [inTurn('c', first.job), inTurn('d', second.job)];
  second.end();
  expect(await told[1]).toBe('second');
  first.end();
  await told[0];
});
