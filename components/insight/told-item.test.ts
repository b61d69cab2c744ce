import { expect, it } from 'vitest';
import { type ItemOrder, sortItems, type ToldItem } from './told-item';

const item = (
  itemId: string,
  share: number | null,
  correlation: number | null,
  sureAndWrong: number | null,
): ToldItem => ({
  ...{ itemId, label: itemId, topic: { id: 't', title: 'T' }, answers: 40, medianMs: 9_000, sureAndWrong },
  facility: share === null ? null : { share, low: 0, high: 1 },
  discrimination: correlation === null ? null : { correlation, low: -1, high: 1, learners: 40 },
  ...{ choices: [], suspects: [] },
});
const items = [item('a', 0.9, null, 0.1), item('b', null, 0.4, null), item('c', 0.3, -0.2, 0.4)];

it.each<[ItemOrder, string]>([
  ['answers', 'a b c'],
  ['hardest', 'c a b'],
  ['weakest', 'c b a'],
  ['sure', 'c a b'],
])('puts items in order of %s', (order, ids) => {
  expect(
    sortItems(items, order)
      .map(({ itemId }) => itemId)
      .join(' '),
  ).toBe(ids);
});
