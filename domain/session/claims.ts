import type { Memory } from '@/domain/scheduling/memory';

/** A candidate and its claims, the lower the stronger, compared in order. */
export interface Claim {
  itemId: string;
  claims: readonly number[];
}

/** 0 for a topic not shown lately; the more recent, the higher. `recent`: the topics shown last, newest first. */
export function recency(topic: string, recent: readonly string[]): number {
  const index = recent.indexOf(topic);
  return index === -1 ? 0 : recent.length - index;
}

/**
 * What an item that is to be repeated claims: short-term steps before reviews, by time; reviews by retrievability (see `forgotten`). `recent`: how
 * lately its topic was shown.
 */
export function claimsOf(memory: Memory, now: number, recent: number): readonly number[] {
  if (memory.state !== 'review') return [recent, 0, memory.dueAt];
  return [recent, 1, -forgotten(memory, now)];
}

/**
 * How far a memory has faded, the higher the less retrievable: retrievability falls with elapsed time over stability under any one set of
 * weights, so the quotient gives its order and spares its power.
 */
export function forgotten({ lastReviewedAt, stability }: Memory, now: number): number {
  return (now - lastReviewedAt) / stability;
}

/** The stronger claim; the last of the claims, the place in the bank's order, is never equal. */
export function stronger(best: Claim | null, claim: Claim): Claim {
  if (best === null) return claim;
  for (const [index, value] of claim.claims.entries()) {
    const other = best.claims[index] ?? 0;
    if (value !== other) return value < other ? claim : best;
  }
  return best;
}
