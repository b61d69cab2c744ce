import { describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { minimalPairsOf } from '@/domain/question/minimal-pairs';
import { card } from '@/domain/question/testing/items';
import { amt1 } from '@/domain/question/testing/tuning';
import { twistSeed } from '@/domain/question/twist';
import { isMistake, LATELY_MS, type Miss, mixedUpWith } from './misses';
import { DAY, known, NOW } from './testing/memories';

if (amt1.form !== 'scenario') throw new Error('A scenario is expected.');
const [key = ''] = amt1.answer;
const rights = new Set(minimalPairsOf(amt1).map(({ right }) => right));
const paired = [...rights][0] ?? '';
const unpaired = amt1.table.options.map(({ id }) => id).find((id) => id !== key && !rights.has(id)) ?? 'none';

function miss(changes: Partial<Miss> = {}): Miss {
  const response = { choices: [paired] };
  return { itemId: amt1.id, version: amt1.version, seed: 7, response, answeredAt: NOW - DAY, ...changes };
}

describe('a mistake', () => {
  const memory = known(amt1.id, 3, 9);
  it.each<[string, number, typeof memory | undefined, boolean]>([
    ['is a last answer that was wrong, however long ago', memory.lastReviewedAt, memory, true],
    [
      'is an old one no more once it was answered right',
      NOW - LATELY_MS - 1,
      { ...memory, lastReviewedAt: NOW },
      false,
    ],
    ['is one of lately, right since or not', NOW - LATELY_MS, { ...memory, lastReviewedAt: NOW }, true],
    ['is nothing without a memory', NOW, undefined, false],
  ])('%s', (_, answeredAt, of, expected) => expect(isMistake(miss({ answeredAt }), of, NOW)).toBe(expected));
});

describe('the option mixed up with the key', () => {
  const pairSeed = twistSeed(7, 'pair');
  it.each<[string, Item, Miss, boolean]>([
    ['is the one chosen, where one need tells the two apart', amt1, miss(), true],
    ['is none where no single need does', amt1, miss({ response: { choices: [unpaired] } }), false],
    ['is none when nothing was chosen', amt1, miss({ response: { dontKnow: true } }), false],
    [
      'is the changed story’s answer where the key was chosen',
      amt1,
      miss({ seed: pairSeed, response: { choices: [key] } }),
      true,
    ],
    [
      'is unknown for a changed story of an earlier version',
      amt1,
      miss({ seed: pairSeed, version: 'v0', response: { choices: [key] } }),
      false,
    ],
    [
      'is none in a changed story where something else was chosen',
      amt1,
      miss({ seed: pairSeed, response: { choices: [unpaired] } }),
      false,
    ],
    ['is none where it was asked the other way round', amt1, miss({ seed: twistSeed(7, 'reverse') }), false],
    ['is none of a declared answer', card(['*a', 'b', 'c', 'd']), miss({ response: { choices: ['b'] } }), false],
  ])('%s', (_, item, given, isPair) => {
    const other = mixedUpWith(item, given);
    expect(other !== null && rights.has(other)).toBe(isPair);
  });
});
