import { expect, it } from 'vitest';
import { dueWarning, warningsOf } from './warnings';

const minutes = (count: number) => count * 60_000;

it('warns at half of the time, and at 10, 5 and 1 minutes', () => {
  expect(warningsOf(minutes(130)).map(({ text }) => text)).toEqual([
    'Half of the time is left: 65 minutes.',
    '10 minutes left.',
    '5 minutes left.',
    '1 minute left.',
  ]);
  expect(warningsOf(minutes(16)).map(({ leftMs }) => leftMs)).toEqual([8, 5, 1].map(minutes));
});

it.each([
  ['nothing in between', 65.5, 65.2, null],
  ['the half', 65.01, 65, 'Half of the time is left: 65 minutes.'],
  ['a long sleep: the last of several', 100, 4, '5 minutes left.'],
  ['the end, which says so itself', 2, 0, null],
  ['a clock that was set back', 4, 6, null],
])('of %s', (_, before, left, expected) => {
  expect(dueWarning(minutes(130), minutes(before), minutes(left))).toBe(expected);
});
