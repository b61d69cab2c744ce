import { expect, it } from 'vitest';
import { findDeepNesting } from './nesting';

it.each([
  ['> '.repeat(32), null],
  [`a\n${'> '.repeat(33)}`, 2],
  [`a\n\n${'- '.repeat(40)}b`, 3],
  [`${'1. '.repeat(40)}b`, 0],
  [`${' '.repeat(300)}- b`, 0],
  [`${' '.repeat(300)}code`, null],
  ['---\n***\n- [ ] a', null],
])('%j nests too deep at %j', (text, expected) => {
  expect(findDeepNesting(text)).toBe(expected);
});
