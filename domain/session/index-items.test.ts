import { expect, it } from 'vitest';
import { indexItems } from './index-items';

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
