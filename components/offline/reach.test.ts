import { afterEach, expect, it, vi } from 'vitest';
import { forgetReach, isOutOfReach, noteReach } from './reach';

afterEach(() => {
  forgetReach();
  vi.unstubAllGlobals();
});

it('takes a server that was just missed for out of reach, and tries again after a while', () => {
  noteReach(false, 1_000);
  expect(isOutOfReach(2_000)).toBe(true);
  expect(isOutOfReach(60_000)).toBe(false);
});

it.each([
  ['a reply', () => noteReach(true)],
  ['a network that is back', forgetReach],
])('forgets it with %s', (_, undo) => {
  noteReach(false, 1_000);
  undo();
  expect(isOutOfReach(2_000)).toBe(false);
});

it('believes a browser that says there is no network', () => {
  vi.stubGlobal('navigator', { onLine: false });
  expect(isOutOfReach()).toBe(true);
});
