import { expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { inspect } from '@/domain/question/quality/inspect';
import { PLAIN_STARTER, TABLE_STARTER } from './starter';

it.each([
  ['scenarios with their answers', PLAIN_STARTER, 5],
  ['a decision table', TABLE_STARTER, 3],
])('%s can be asked as they stand, and nothing is wrong with them', (_, text, count) => {
  const bank = inspect(admit(compileBank([{ path: 'starter.md', text }], { generator: GENERATOR })), '2026-11-22');
  expect(bank.problems.filter(({ severity }) => severity !== 'shipping')).toEqual([]);
  expect(bank.items.size).toBe(count);
});
