import { expect, it } from 'vitest';
import { indexItems, narrowIndex, pickFromIndex } from './index-items';

it('finds an item by its id and a topic by its name, in the bank’s order', () => {
  const items = [
    { id: 'amt-1', topic: 'amt' },
    { id: 'spot-1', topic: 'spot' },
    { id: 'amt-2', topic: 'amt' },
  ];
  const index = indexItems(items);
  expect([...index.places]).toEqual([
    ['amt-1', { topic: 'amt', position: 0 }],
    ['spot-1', { topic: 'spot', position: 1 }],
    ['amt-2', { topic: 'amt', position: 2 }],
  ]);
  expect([...index.topics]).toEqual([
    ['amt', ['amt-1', 'amt-2']],
    ['spot', ['spot-1']],
  ]);
});

const whole = indexItems(['amt-1', 'spot-1', 'amt-2', 'spot-2'].map((id) => ({ id, topic: id.slice(0, -2) })));

it.each<[string, string[], [string, string[]][]]>([
  ['nothing', [], []],
  ['one', ['spot-2'], [['spot', ['spot-2']]]],
  [
    'some, in the bank’s order, each once',
    ['spot-2', 'amt-2', 'amt-1', 'amt-2', 'gone'],
    [
      ['amt', ['amt-1', 'amt-2']],
      ['spot', ['spot-2']],
    ],
  ],
])('keeps a part of itself: %s', (_, ids, topics) => {
  const picked = pickFromIndex(whole, ids);
  expect([...picked.topics]).toEqual(topics);
  const narrowed = narrowIndex(whole, (id) => ids.includes(id));
  expect(new Map(narrowed.topics)).toEqual(new Map(picked.topics));
  expect(new Map(narrowed.places)).toEqual(new Map(picked.places));
  for (const [id, place] of picked.places) expect(place).toBe(whole.places.get(id));
});
