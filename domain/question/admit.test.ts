import { describe, expect, it } from 'vitest';
import type { Bank } from '@/domain/bank/bank';
import type { Item } from '@/domain/bank/item';
import { admit } from './admit';
import { card, row } from './testing/items';
import { amt1 } from './testing/tuning';

function bankOf(items: Item[]): Bank {
  return {
    topics: [
      { id: 'tuning', title: 'Tuning', file: 'tuning.md', exams: {}, guides: [], items: items.map(({ id }) => id) },
    ],
    items: new Map(items.map((item) => [item.id, item])),
    places: new Map(items.map((item, index) => [item.id, { file: 'tuning.md', line: 40 - index, column: 3 }])),
    provisional: new Set(),
    concepts: new Map(),
    conceptPlaces: new Map(),
    waivers: [],
    problems: [{ file: 'tuning.md', line: 39, column: 1, severity: 'warning', rule: 'unstamped', message: 'No id' }],
  };
}

describe('admit', () => {
  it('keeps what can be asked and adds nothing', () => {
    const bank = bankOf([amt1, row(['a'], ['b']), card(['*a', 'b'])]);
    const admitted = admit(bank);
    expect([...admitted.items.keys()]).toEqual(['amt-1', 'row-1', 'card-1']);
    expect(admitted.problems).toEqual(bank.problems);
  });

  it('turns a refused item into an error at its place, sorted in, and takes it out of its topic', () => {
    const refused = { ...amt1, id: 'amt-2', answer: ['hyperband'] };
    const silent = { ...card(['*a', 'b']), stems: [] };
    const admitted = admit(bankOf([amt1, refused, silent]));
    expect([...admitted.items.keys()]).toEqual(['amt-1']);
    expect(admitted.topics[0]?.items).toEqual(['amt-1']);
    expect(admitted.problems.map(({ line, rule, severity }) => [line, rule, severity])).toEqual([
      [38, 'no-stem', 'error'],
      [39, 'unstamped', 'warning'],
      [39, 'answer-lacks-need', 'error'],
    ]);
    expect(admitted.problems[2]).toMatchObject({
      file: 'tuning.md',
      column: 3,
      message: expect.stringContaining('Hyperband'),
    });
  });
});
