import type { MatchItem } from '@/domain/bank/item';
import { drawStem } from './draw-stem';
import { randomStream } from './random';

/** The exam asks three to seven prompts; five can still be overseen on a small screen. */
const MOST_PAIRS = 5;
const LEAST_PAIRS = 3;

/** How many pairs a question shows of an item with so many groups. */
export function pairsShown(groups: number): number {
  return Math.min(groups, MOST_PAIRS);
}

/** A prompt of a matching question with the one option that fits it. */
export interface DrawnPair {
  prompt: { id: string; text: string };
  option: { id: string; text: string };
  row: MatchItem['rows'][number];
  /** The prompt's stem and slots. */
  variant: string;
}

/**
 * The pairs of a matching question, in the order of their prompts' ids: groups are drawn by the seed, then a row of each, one of its
 * answers, its stem and slots. No other option shown is right for a prompt, as alternates share a group. Throws for fewer than three groups.
 */
export function drawPairs(item: MatchItem, seed: number): DrawnPair[] {
  const groups = [...new Set(item.rows.map(({ group }) => group))].sort();
  if (groups.length < LEAST_PAIRS) throw new Error(`${item.id} has nothing to match`);
  const pool = randomStream(seed, 'pool');
  const drawn = pool.shuffled(groups).slice(0, pairsShown(groups.length)).sort();
  const taken = drawn.flatMap((group) => {
    const rows = item.rows.filter((row) => row.group === group);
    const row = rows[pool.below(rows.length)];
    const option = row?.answers[pool.below(row.answers.length)];
    return row === undefined || option === undefined ? [] : [{ row, option }];
  });
  const random = randomStream(seed, 'stem');
  return taken
    .sort((one, other) => (one.row.id < other.row.id ? -1 : 1))
    .map(({ row, option }) => {
      const stem = drawStem({ authored: row.stems, composed: null, composedShare: 0 }, random);
      return { row, option, prompt: { id: row.id, text: stem.body }, variant: stem.variant };
    });
}

/** What a learner would recognise again: which rows, and how each of them was told. */
export function variantOfPairs(pairs: readonly DrawnPair[]): string {
  const rows = pairs.map(({ row }) => row.id).join(' ');
  return [`match ${rows}`, ...pairs.map(({ variant }) => variant)].join('|');
}
