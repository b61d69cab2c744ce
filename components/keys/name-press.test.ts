import { expect, it } from 'vitest';
import { isCharacterKey, type KeyPress, namePress, showKey } from './name-press';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
});

it.each([
  ['a letter', press('a'), 'A'],
  ['a letter with caps lock', press('A'), 'A'],
  ['a letter with shift', press('A', { shiftKey: true }), 'Shift+A'],
  ['a letter with shift and caps lock', press('a', { shiftKey: true }), 'Shift+A'],
  ['a sign that needs shift', press('?', { shiftKey: true }), '?'],
  ['a sign that needs AltGr', press('@', { altKey: true, ctrlKey: true, getModifierState: () => true }), '@'],
  ['a digit', press('4'), '4'],
  ['the space bar', press(' '), 'Space'],
  ['Enter', press('Enter'), 'Enter'],
  ['Enter with shift', press('Enter', { shiftKey: true }), 'Shift+Enter'],
  ['Ctrl and a letter', press('z', { ctrlKey: true }), 'Ctrl+Z'],
  ['Cmd and a letter', press('z', { metaKey: true }), 'Ctrl+Z'],
  ['Ctrl, shift and a letter', press('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z'],
  ['a letter of another script', press('я'), 'Я'],
  ['Alt and a letter', press('a', { altKey: true }), null],
  ['shift alone', press('Shift', { shiftKey: true }), null],
])('names %s', (_, event, expected) => {
  expect(namePress(event)).toBe(expected);
});

it.each([
  ['A', true],
  ['Shift+A', true],
  ['4', true],
  ['?', true],
  ['+', true],
  ['Space', true],
  ['Enter', false],
  ['Ctrl+Z', false],
  ['ArrowUp', false],
])('%s is a character key: %s', (name, expected) => {
  expect(isCharacterKey(name)).toBe(expected);
});

it.each([
  ['ArrowLeft', '←'],
  ['Ctrl+ArrowUp', 'Ctrl+↑'],
  ['A', 'A'],
])('shows %s as %s', (name, shown) => {
  expect(showKey(name)).toBe(shown);
});
