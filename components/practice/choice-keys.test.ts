import { expect, it } from 'vitest';
import { optionAction } from '@/components/keys/actions';
import { findActions, noChanges } from '@/components/keys/key-map';
import { confidences, letterAt } from './choice-keys';

it('names options by letters, as their keys do', () => {
  expect([0, 1, 9].map(letterAt)).toEqual(['A', 'B', 'J']);
  expect(optionAction('choose', 1)).toBe(`choose ${letterAt(1)}`);
});

it('tells how sure one is by the keys after the options’ letters', () => {
  const offered = [...confidences.map(({ action }) => action), 'choose J' as const];
  expect(['J', 'K', 'L', 'M', 'Enter'].map((key) => findActions(key, offered, noChanges))).toEqual([
    ...[['choose J'], ['submit guess'], ['submit fairly'], ['submit sure'], ['submit fairly']],
  ]);
});
