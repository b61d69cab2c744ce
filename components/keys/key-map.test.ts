import { describe, expect, it } from 'vitest';
import { type ActionId, keyActions, optionAction } from './actions';
import { changeKeys, findActions, findConflicts, keysOf, noChanges, parseKeyChanges } from './key-map';

const ids = keyActions.map(({ id }) => id);

describe('the keys by default', () => {
  it('are named once, and mean one thing at a place but for the letters of options', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of keyActions)
      for (const other of keyActions) {
        if (one.id === other.id || one.id.startsWith('choose ') || other.id.startsWith('choose ')) continue;
        const meets = one.scopes.some((scope: string) => other.scopes.some((theirs: string) => theirs === scope));
        const shared = one.keys.filter((key: string) => other.keys.some((theirs: string) => theirs === key));
        expect(meets ? shared : [], `${one.id} and ${other.id}`).toEqual([]);
      }
  });

  it('are no conflict', () => {
    for (const id of ids) expect(findConflicts(id, noChanges)).toEqual([]);
  });

  it('leave a letter to the option that bears it', () => {
    expect(findActions('F', ['flag', 'choose F'], noChanges)).toEqual(['choose F', 'flag']);
    expect(findActions('F', ['flag', 'choose A'], noChanges)).toEqual(['flag']);
  });

  it('reach every option with a letter', () => {
    expect(optionAction('choose', 0)).toBe('choose A');
    expect(optionAction('strike', 9)).toBe('strike J');
    expect(optionAction('choose', 10)).toBeNull();
  });
});

describe('a change', () => {
  const changed = changeKeys(noChanges, 'flag', ['U']);

  it('takes the place of the default', () => {
    expect(keysOf('flag', changed)).toEqual(['U']);
    expect(findActions('F', ['flag'], changed)).toEqual([]);
  });

  it('that clashes is told on both sides', () => {
    expect(findConflicts('flag', changed)).toEqual([{ key: 'U', with: 'undo' }]);
    expect(findConflicts('undo', changed)).toEqual([{ key: 'U', with: 'flag' }]);
  });

  it('clashes with what is heard everywhere, and not with another place', () => {
    expect(findConflicts('next', changeKeys(noChanges, 'next', ['/']))).toEqual([{ key: '/', with: 'search' }]);
    expect(findConflicts('next', changeKeys(noChanges, 'next', ['K']))).toEqual([]);
  });

  it('back to the default leaves nothing behind', () => {
    expect(changeKeys(changed, 'flag', ['F', '*'])).toEqual(noChanges);
  });

  it('to no key switches the action off', () => {
    expect(findActions('F', ['flag'], changeKeys(noChanges, 'flag', []))).toEqual([]);
  });
});

it('switched off, no letter, digit or sign is heard, and the others are', () => {
  const off = { ...noChanges, isOff: true };
  const heard = (id: ActionId) => keysOf(id, off);
  expect(heard('choose A')).toEqual([]);
  expect(heard('strike A')).toEqual([]);
  expect(heard('show keys')).toEqual([]);
  expect(heard('submit fairly')).toEqual(['Enter']);
  expect(heard('undo')).toEqual(['Ctrl+Z']);
});

it.each([
  ['nothing', null, noChanges],
  ['no JSON', '{', noChanges],
  ['another shape', '7', noChanges],
  [
    'what is no action of today',
    '{"isOff":true,"keys":{"fly":["Y"],"flag":["Y",7,""]}}',
    { isOff: true, keys: { flag: ['Y'] } },
  ],
  ['keys that are no list', '{"keys":{"flag":"Y"}}', noChanges],
])('reads %s', (_, text, expected) => {
  expect(parseKeyChanges(text)).toEqual(expected);
});
