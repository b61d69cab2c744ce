import { expect, it } from 'vitest';
import { makeStopwatch } from './stopwatch';

it('counts what was in view, on top of what was spent before', () => {
  let now = 0;
  const stopwatch = makeStopwatch(() => now, 500);
  const pass = (ms: number) => {
    now += ms;
  };
  pass(100);
  expect(stopwatch.elapsedMs()).toBe(500);
  stopwatch.run();
  pass(1000);
  stopwatch.run();
  pass(1000);
  expect(stopwatch.elapsedMs()).toBe(2500);
  stopwatch.pause();
  pass(60_000);
  stopwatch.pause();
  stopwatch.run();
  pass(0.6);
  expect(stopwatch.elapsedMs()).toBe(2501);
});
