import type { Item, Template } from '@/domain/bank/item';
import { wordsOf } from './words';

/** Stems that share this much of their runs of three words are one story told twice. */
const NEAR = 0.6;
const RUN = 3;
/** How many stems with the same run a stem is compared with; near-duplicates resemble one another, so the first ones tell. */
const LOOKED_AT = 8;

interface Stem {
  item: string;
  words: string;
  runs: Set<string>;
}

/** Run of three words -> the first stems that have it. */
export type StemIndex = ReadonlyMap<string, readonly Stem[]>;

/** The stems of no item. */
export const noStems: StemIndex = new Map();

/** Stems to be compared with. */
export function indexStems(items: Iterable<Item>): StemIndex {
  const byRun = new Map<string, Stem[]>();
  for (const stem of [...items].flatMap(stemsOf)) addStem(byRun, stem);
  return byRun;
}

/**
 * Pairs of authored stems that are nearly the same: item id -> what was found, for the later one of each pair. Stems around them count as
 * earlier ones.
 */
export function nearDuplicates(items: Iterable<Item>, around = noStems): Map<string, string> {
  const byRun = new Map<string, Stem[]>();
  const found = new Map<string, string>();
  for (const stem of [...items].flatMap(stemsOf)) {
    const near = candidates(stem, [around, byRun]).find((other) => likeness(stem.runs, other.runs) >= NEAR);
    if (near !== undefined && !found.has(stem.item)) {
      const where = near.item === stem.item ? 'another stem of the same item' : `a stem of "${near.item}"`;
      found.set(stem.item, `A stem is nearly ${where}: "${stem.words.slice(0, 60)}…"`);
    }
    addStem(byRun, stem);
  }
  return found;
}

function addStem(byRun: Map<string, Stem[]>, stem: Stem): void {
  for (const run of stem.runs) {
    const having = byRun.get(run) ?? [];
    if (having.length < LOOKED_AT) having.push(stem);
    byRun.set(run, having);
  }
}

const runsOfItems = new WeakMap<Item, Stem[]>();

/** Whether some stem of one item is nearly a stem of the other, as `nearDuplicates` measures it; stems are read once for each item object. */
export function stemsNearlySame(one: Item, other: Item): boolean {
  return keptStems(one).some((stem) => keptStems(other).some((like) => likeness(stem.runs, like.runs) >= NEAR));
}

function keptStems(item: Item): Stem[] {
  const kept = runsOfItems.get(item) ?? stemsOf(item);
  runsOfItems.set(item, kept);
  return kept;
}

function candidates(stem: Stem, indices: readonly StemIndex[]): Stem[] {
  return [...new Set([...stem.runs].flatMap((run) => indices.flatMap((index) => index.get(run) ?? [])))];
}

function stemsOf(item: Item): Stem[] {
  return item.stems.flatMap(({ text }) => {
    const words = firstReading(text);
    const list = wordsOf(words);
    const runs = new Set(list.slice(0, 1 - RUN).map((_, index) => list.slice(index, index + RUN).join(' ')));
    return runs.size === 0 ? [] : [{ item: item.id, words, runs }];
  });
}

/** A stem with the first value of each slot. */
function firstReading(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : (part.values[0] ?? ''))).join('');
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((run) => other.has(run)).length;
  return both / (one.size + other.size - both);
}
