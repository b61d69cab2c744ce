import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LEFT_EDGE, LINE, placePairs, RIGHT_EDGE } from './place-pairs';

const texts = {
  labelOf: (_: string, id: string) => `The option \`${id}\``,
  titleOf: (group: string) => `Topic ${group}`,
};

it('places each word once a side, each link between its words, group under group', () => {
  const { left, right, links, groups } = placePairs(
    [
      { group: 'a', from: 'pipe', to: 'file', count: 6 },
      { group: 'b', from: 'x', to: 'y', count: 3 },
      { group: 'a', from: 'pipe', to: 'fast', count: 2 },
      { group: 'a', from: 'file', to: 'pipe', count: 1 },
    ],
    texts,
  );
  expect(groups.map(({ title }) => title)).toEqual(['Topic a', 'Topic b']);
  expect(left.map(({ id }) => id)).toEqual(['a pipe', 'a file', 'b x']);
  expect(right.map(({ id }) => id)).toEqual(['a file', 'a fast', 'a pipe', 'b y']);
  expect(left[0]?.lines).toEqual(['The option pipe']);
  expect(links.map(({ id, count }) => [id, count])).toEqual([
    ['a pipe file', 6],
    ['a pipe fast', 2],
    ['a file pipe', 1],
    ['b x y', 3],
  ]);
  expect(links.map(({ width }) => width)).toEqual([5.2, 2.5, 1.9, 3.2]);
  const [start, end] = [(left[0]?.y ?? 0) - 7, right[0]?.y];
  expect(links[0]?.path).toMatch(new RegExp(`^M${LEFT_EDGE + 18} ${start}C.* ${RIGHT_EDGE - 11} ${end}$`));
  expect([links[0]?.y, links[1]?.y]).toEqual([start, start + 14]);
});

it('lets no two words of a side overlap, and always draws alike', () => {
  const pair = fc.record({
    group: fc.constantFrom('a', 'b', 'c'),
    from: fc.constantFrom('p', 'q', 'a very long name of an option that goes on'),
    to: fc.constantFrom('r', 's', 't'),
    count: fc.integer({ min: 1, max: 40 }),
  });
  const pairs = fc.uniqueArray(pair, { selector: ({ group, from, to }) => `${group} ${from} ${to}`, maxLength: 12 });
  fc.assert(
    fc.property(pairs, (some) => {
      const placed = placePairs(some, texts);
      expect(placePairs(some, texts)).toEqual(placed);
      for (const side of [placed.left, placed.right]) {
        const tops = side.map(
          ({ y, lines }) => [y - (lines.length * LINE) / 2, y + (lines.length * LINE) / 2] as const,
        );
        tops.forEach(([top], at) => {
          expect(top).toBeGreaterThanOrEqual((tops[at - 1]?.[1] ?? 0) - 0.2);
        });
        expect(tops.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(placed.height);
      }
    }),
  );
});
