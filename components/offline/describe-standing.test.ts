import { expect, it } from 'vitest';
import { describePack, describeQueue, tellStanding } from './describe-standing';
import { nothingOffline } from './status';

const NOW = 1_000_000_000;

it.each([
  [{}, 'No answer waits to be sent.'],
  [{ waiting: 1 }, '1 answer waits to be sent.'],
  [{ waiting: 3, lastSyncedAt: NOW - 120_000 }, '3 answers wait to be sent. Last synced 2 minutes ago.'],
  [{ held: 1 }, '1 answer did not count and is kept here.'],
  [{ held: 2, waiting: 1 }, '1 answer waits to be sent.'],
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

const usual = { isOnline: true, isSecure: true };

it.each([
  [{}, usual, 'Practise without a network'],
  [{}, { isOnline: true, isSecure: false }, 'Practising without a network needs HTTPS'],
  [{ packSize: 199 }, usual, '199 questions ready for offline'],
  [{ packSize: 199, waiting: 1 }, usual, '1 answer waits to be sent'],
  [{ packSize: 1, waiting: 0 }, { isOnline: false, isSecure: true }, 'No network · 1 question ready for offline'],
  [{ waiting: 2 }, { isOnline: false, isSecure: true }, 'No network · 2 answers wait to be sent'],
  [{}, { isOnline: false, isSecure: false }, 'No network'],
])('tells in a few words of %o and %o', (change, around, said) => {
  expect(tellStanding({ ...nothingOffline, ...change }, around)).toBe(said);
});
