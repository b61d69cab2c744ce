import { expect, it } from 'vitest';
import { optionNote } from './option-note';

const option = { id: 'a', text: 'Alpha', distractorOnly: false, cells: {} };

it.each([
  [null, null, null],
  ['closed to new customers.', null, 'Alpha: closed to new customers'],
  [null, 'Beta does it.', 'Alpha: Beta does it.'],
  ['closed to new customers.', 'Beta does it.', 'Alpha: closed to new customers. Beta does it.'],
])('status %j and today %j are told as %j', (status, today, expected) => {
  expect(optionNote({ ...option, status, today })).toBe(expected);
});
