import { expect, it } from 'vitest';
import { lastingStore } from '@/components/practice/text-store';
import { changeStatus, nothingOffline, readStatus } from './status';

it('is what was changed last, and the same object while nothing changes', () => {
  expect(readStatus()).toEqual(nothingOffline);
  changeStatus({ waiting: 3 });
  changeStatus({ packSize: 200 });
  expect(readStatus()).toEqual({ ...nothingOffline, waiting: 3, packSize: 200 });
  expect(readStatus()).toBe(readStatus());
});

it.each(['{', 'null', '7', '[]'])('begins anew where what was kept is %s', (text) => {
  lastingStore.set('checkpoint:offline', text);
  expect(readStatus()).toMatchObject({ waiting: 0, notes: [] });
});
