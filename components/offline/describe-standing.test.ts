import { expect, it } from 'vitest';
import { describePack, describeQueue } from './describe-standing';
import { nothingOffline } from './status';

const NOW = 1_000_000_000;

it.each([
  [{}, 'No answer waits to be sent.'],
  [{ waiting: 1 }, '1 answer waits to be sent.'],
  [{ waiting: 3, lastSyncedAt: NOW - 120_000 }, '3 answers wait to be sent. Last synced 2 minutes ago.'],
])('tells of the queue %o', (change, said) => {
  expect(describeQueue({ ...nothingOffline, ...change }, NOW)).toBe(said);
});

it.each([
  [{}, 'No questions are kept for offline yet.'],
  [{ packedAt: NOW }, 'Every question kept for offline was answered.'],
  [
    { packedAt: NOW - 3_600_000, packSize: 199, packBytes: 630_000 },
    'Ready for offline: 199 questions, fetched 1 hour ago (630 KB).',
  ],
])('tells of the pack %o', (change, said) => {
  expect(describePack({ ...nothingOffline, ...change }, NOW)).toBe(said);
});
