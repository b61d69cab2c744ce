import { expect, it } from 'vitest';
import { minimalPairsOf } from '@/domain/question/minimal-pairs';
import { card } from '@/domain/question/testing/items';
import { amt1 } from '@/domain/question/testing/tuning';
import { holdsItem } from './set-members';
import { tellApart } from './tell-apart';

if (amt1.form !== 'scenario') throw new Error('A scenario is expected.');
const [key = ''] = amt1.answer;
const rights = new Set(minimalPairsOf(amt1).map(({ right }) => right));
const paired = [...rights][0] ?? '';
const unpaired = amt1.table.options.map(({ id }) => id).find((id) => id !== key && !rights.has(id)) ?? 'none';

it.each([
  ['the other one, whichever is named first', [key, paired], paired],
  ['the other one', [paired, key], paired],
  ['none where no single need tells the two apart', [key, unpaired], null],
  ['none where neither is the key', [paired, unpaired], null],
  ['none of one option', [key], null],
])('the option told apart from the key is %s', (_, pair, expected) => {
  expect(tellApart(amt1, pair)).toBe(expected);
});

it('a set of a pair holds the items that tell its options apart', () => {
  expect(holdsItem({ pair: [key, paired] }, amt1, 'MLA-C01')).toBe(true);
  expect(holdsItem({ pair: [key, unpaired] }, amt1, 'MLA-C01')).toBe(false);
  expect(holdsItem({ pair: ['a', 'b'] }, card(['a', 'b']), 'MLA-C01')).toBe(false);
});
