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
  /** Of its middle. */
  y: number;
}

export interface PlacedLink {
  id: string;
  path: string;
  width: number;
  count: number;
  /** Of the place where it begins, beside the word that was taken: each link of a word has its own. */
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
const CHARACTERS = 18;
const MOST_LINES = 3;
const GAP = 10;
/** Between links that begin at one word: room for their numbers. */
const PORT = 14;
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
    const linksOf = (id: string) =>
      own.filter(({ from }) => from === id).sort((a, b) => rightIds.indexOf(a.to) - rightIds.indexOf(b.to));
    const words = (ids: string[]) => ids.map((id) => linesOf(labelOf(group, id)));
    const [leftLines, rightLines] = [words(leftIds), words(rightIds)];
    const leftRooms = leftLines.map(({ length }, at) =>
      Math.max(length * LINE, linksOf(leftIds[at] ?? '').length * PORT),
    );
    const rightRooms = rightLines.map(({ length }) => length * LINE);
    const height = Math.max(heightOf(leftRooms), heightOf(rightRooms));
    placed.groups.push({ title: wrapWords(titleOf(group), { width: 52, lines: 1 })[0] ?? '', y: y + LINE });
    y += TITLE;
    const leftPlaces = spread(leftRooms, { y, height });
    const rightPlaces = spread(rightRooms, { y, height });
    const wordOf = (id: string, lines: string[] = [], middle = y) => ({ id: `${group} ${id}`, lines, y: middle });
    placed.left.push(...leftIds.map((id, at) => wordOf(id, leftLines[at], leftPlaces[at])));
    placed.right.push(...rightIds.map((id, at) => wordOf(id, rightLines[at], rightPlaces[at])));
    leftIds.forEach((id, at) => {
      const links = linksOf(id);
      links.forEach(({ to, count }, port) => {
        const start = round((leftPlaces[at] ?? y) + (port - (links.length - 1) / 2) * PORT);
        const end = rightPlaces[rightIds.indexOf(to)] ?? y;
        placed.links.push(linkOf(`${group} ${id} ${to}`, { start, end, count, most }));
      });
    });
    y += height + GAP;
  }
  placed.height = y;
  return placed;
}

interface Link {
  start: number;
  end: number;
  count: number;
  most: number;
}

function linkOf(id: string, { start, end, count, most }: Link): PlacedLink {
  const [from, to] = [LEFT_EDGE + 18, RIGHT_EDGE - 11];
  const middle = (from + to) / 2;
  const path = `M${from} ${start}C${middle} ${start} ${middle} ${end} ${to} ${end}`;
  return { id, path, width: round(1.2 + (4 * count) / most), count, y: start };
}

function linesOf(label: string): string[] {
  return wrapWords(label.replaceAll('`', ''), { width: CHARACTERS, lines: MOST_LINES });
}

function heightOf(rooms: readonly number[]): number {
  return rooms.reduce((sum, room) => sum + room + GAP, 0);
}

/** The middles of what stands below each other, with equal room to spare about each. */
function spread(rooms: readonly number[], { y, height }: { y: number; height: number }): number[] {
  const spare = (height - heightOf(rooms)) / Math.max(1, rooms.length);
  let top = y;
  return rooms.map((own) => {
    const room = own + GAP + spare;
    top += room;
    return round(top - room / 2);
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
