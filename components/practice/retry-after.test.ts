import { expect, it } from 'vitest';
import { boundedWaitMs, sayWait, secondsToWait } from './retry-after';

it.each<[number, string | null, number | null]>([
  [429, '42', 42],
  [429, ' 7 ', 7],
  [429, '0', 1],
  [429, null, null],
  [429, '-3', null],
  [429, '1.5', null],
  [429, 'Wed, 21 Oct 2026 07:28:00 GMT', null],
  [429, '9'.repeat(40), null],
  [503, '42', null],
])('%i with %j asks for %j seconds', (status, asked, seconds) => {
  const headers = new Headers(asked === null ? {} : { 'retry-after': asked });
  expect(secondsToWait({ status, headers })).toBe(seconds);
});

it('says seconds, and minutes where there are many', () => {
  expect([1, 60, 89, 90, 900].map(sayWait)).toEqual([
    'Try again in 1 second.',
    'Try again in 60 seconds.',
    'Try again in 89 seconds.',
    'Try again in 2 minutes.',
    'Try again in 15 minutes.',
  ]);
});

it('waits no longer than two minutes, whatever it is told', () => {
  expect([1, 60, 86_400].map(boundedWaitMs)).toEqual([1_000, 60_000, 120_000]);
});
