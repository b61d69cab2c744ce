import type { Item, ScenarioItem } from '@/domain/bank/item';
import { drawPair } from '@/domain/question/draw-pair';
import { minimalPairsOf } from '@/domain/question/minimal-pairs';
import type { Response } from '@/domain/question/question';
import { twistOf } from '@/domain/question/twist';
import type { Memory } from '@/domain/scheduling/memory';

/** The last wrong answer that a learner gave to an item. */
export interface Miss {
  itemId: string;
  /** The item's version and the seed that the question was made of. */
  version: string;
  seed: number;
  response: Response;
  /** Milliseconds since the epoch. */
  answeredAt: number;
}

/** How long a mistake counts as one after it was answered right. */
export const LATELY_MS = 14 * 86_400_000;

/** Whether an item's last wrong answer still counts: the last answer was wrong, or it was wrong in the last `LATELY_MS`. */
export function isMistake(miss: Miss, memory: Memory | undefined, now: number): boolean {
  if (memory === undefined) return false;
  return miss.answeredAt >= memory.lastReviewedAt || miss.answeredAt >= now - LATELY_MS;
}

/**
 * The option that a learner mixed up with the item's key, or null: the one chosen in place of the key, or the key chosen where one need was
 * changed. Only where one need tells the two apart provably, so that a minimal pair between them can be asked.
 */
export function mixedUpWith(item: Item, miss: Miss): string | null {
  if (item.form !== 'scenario' || !('choices' in miss.response)) return null;
  const other = otherOption(item, miss, miss.response.choices[0]);
  return other !== null && minimalPairsOf(item).some(({ right }) => right === other) ? other : null;
}

function otherOption(item: ScenarioItem, { version, seed }: Miss, chosen: string | undefined): string | null {
  const [key] = item.answer;
  switch (twistOf(seed)) {
    case 'plain':
      return chosen ?? null;
    case 'pair':
      return chosen === key && version === item.version ? (drawPair(item, seed)?.pair.right ?? null) : null;
    case 'reverse':
      return null;
  }
}
