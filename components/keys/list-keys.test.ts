import { expect, it } from 'vitest';
import { keyActions } from './actions';
import { changeKeys, noChanges } from './key-map';
import { groupActions, listKeys } from './list-keys';

it('places every action in one group', () => {
  const placed = groupActions().flatMap(({ ids }) => ids);
  expect([...placed].sort()).toEqual(keyActions.map(({ id }) => id).sort());
});

it('tells the options in two rows, and one that was changed beside them', () => {
  const [before] = listKeys(changeKeys(noChanges, 'choose A', ['Y']));
  const does = before?.rows.map((row) => row.does) ?? [];
  expect(does.slice(0, 2)).toEqual([
    'Choose an option or add a step, or take it back',
    'Strike an option out, or back in',
  ]);
  expect(does.filter((text) => text.startsWith('Choose '))).toHaveLength(2);
});

it('leaves out what is switched off', () => {
  const rows = listKeys({ ...noChanges, isOff: true }).flatMap((group) => group.rows);
  expect(rows.map(({ keys }) => keys.join(' '))).toEqual([
    'Enter',
    'Enter',
    'Ctrl+Z',
    '↑ ↓',
    'Enter',
    'ArrowRight',
    'ArrowLeft',
  ]);
});
