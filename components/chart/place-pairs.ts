import { round } from './scale';
import { wrapWords } from './wrap-words';

/** So many times `from` was taken where `to` was right; both are of one group. */
export interface Pair {
  group: string;
  from: string;
  to: string;
  count: number;
}

export interface PlacedWord {
  id: string;
  lines: string[];
  y: number;
}

export interface PlacedLink {
  id: string;
  path: string;
  width: number;
  count: number;
  x: number;
  y: number;
}

export interface PlacedPairs {
  height: number;
  groups: { title: string; y: number }[];
  left: PlacedWord[];
  right: PlacedWord[];
  links: PlacedLink[];
}

/** The places across: words stand left of `LEFT_EDGE` and right of `RIGHT_EDGE`, links between. */
export const PAIRS_WIDTH = 340;
export const LEFT_EDGE = 122;
export const RIGHT_EDGE = 218;
export const LINE = 14;
const CHARACTERS = 19;
const MOST_LINES = 3;
const GAP = 10;
const TITLE = 24;

interface Texts {
  labelOf(group: string, id: string): string;
  titleOf(group: string): string;
}

/**
 * Places pairs in two columns, group after group in the order given: what was taken to the left, what was right to the right, each word once
 * a side. The right column follows the mean place of what it is linked to, so that few links cross. The same pairs always look the same.
 */
export function placePairs(pairs: readonly Pair[], { labelOf, titleOf }: Texts): PlacedPairs {
  const placed: PlacedPairs = { height: 0, groups: [], left: [], right: [], links: [] };
  const most = Math.max(1, ...pairs.map(({ count }) => count));
  let y = 0;
  for (const group of new Set(pairs.map((pair) => pair.group))) {
    const own = pairs.filter((pair) => pair.group === group);
    const leftIds = [...new Set(own.map(({ from }) => from))];
    const rightIds = byMean([...new Set(own.map(({ to }) => to))], (id) =>
      own.filter(({ to }) => to === id).map(({ from, count }) => ({ at: leftIds.indexOf(from), count })),
    );
    const words = (ids: string[]) => ids.map((id) => linesOf(labelOf(group, id)));
    const [leftLines, rightLines] = [words(leftIds), words(rightIds)];
    const height = Math.max(heightOf(leftLines), heightOf(rightLines));
    placed.groups.push({ title: wrapWords(titleOf(group), { width: 52, lines: 1 })[0] ?? '', y: y + LINE });
    y += TITLE;
    const left = spread(leftIds, leftLines, { group, y, height });
    const right = spread(rightIds, rightLines, { group, y, height });
    placed.left.push(...left);
    placed.right.push(...right);
    for (const { from, to, count } of own) {
      const [start, end] = [left[leftIds.indexOf(from)]?.y ?? y, right[rightIds.indexOf(to)]?.y ?? y];
      placed.links.push(linkOf(`${group} ${from} ${to}`, { start, end, count, most }));
    }
    y += height + GAP;
  }
  placed.height = y;
  return placed;
}

function linkOf(id: string, { start, end, count, most }: { start: number; end: number; count: number; most: number }) {
  const [from, to] = [LEFT_EDGE + 5, RIGHT_EDGE - 11];
  const middle = (from + to) / 2;
  // On a slope the number stands nearer to what was taken: there links have not met yet.
  const at = 0.3;
  const eased = at * at * (3 - 2 * at);
  return {
    id,
    path: `M${from} ${start}C${middle} ${start} ${middle} ${end} ${to} ${end}`,
    width: round(1.2 + (4 * count) / most),
    count,
    x: round(from + at * (to - from)),
    y: round(start + eased * (end - start)),
  };
}

function linesOf(label: string): string[] {
  return wrapWords(label.replaceAll('`', ''), { width: CHARACTERS, lines: MOST_LINES });
}

function heightOf(words: readonly string[][]): number {
  return words.reduce((sum, lines) => sum + lines.length * LINE + GAP, 0);
}

/** Puts words below each other with equal room about each; `y` of each is its middle. */
function spread(
  ids: readonly string[],
  words: readonly string[][],
  { group, y, height }: { group: string; y: number; height: number },
): PlacedWord[] {
  const spare = (height - heightOf(words)) / Math.max(1, ids.length);
  let top = y;
  return ids.map((id, at) => {
    const lines = words[at] ?? [];
    const room = lines.length * LINE + GAP + spare;
    const middle = round(top + room / 2);
    top += room;
    return { id: `${group} ${id}`, lines, y: middle };
  });
}

function byMean(ids: string[], linksOf: (id: string) => { at: number; count: number }[]): string[] {
  const mean = new Map(
    ids.map((id) => {
      const links = linksOf(id);
      const all = links.reduce((sum, { count }) => sum + count, 0);
      return [id, links.reduce((sum, { at, count }) => sum + at * count, 0) / Math.max(1, all)];
    }),
  );
  return ids.toSorted((one, other) => (mean.get(one) ?? 0) - (mean.get(other) ?? 0));
}
