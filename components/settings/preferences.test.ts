import { expect, it } from 'vitest';
import { defaultPreferences, parsePreferences } from './preferences';

it.each([
  ['nothing', null, defaultPreferences],
  ['no JSON', '{', defaultPreferences],
  ['another shape', '{"answersFirst":1}', defaultPreferences],
  ['what was kept', '{"answersFirst":true,"showsClock":false}', { answersFirst: true, showsClock: false }],
])('reads %s', (_, text, expected) => {
  expect(parsePreferences(text)).toEqual(expected);
});
