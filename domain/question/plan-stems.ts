import type { AuthoredStem, Cue, Item, Template } from '@/domain/bank/item';

/** A context and the cues that may follow it: one list for each need, in the order of the needs. */
export interface Composition {
  contexts: Template[];
  cues: Cue[][];
  /** How many different stems there are before slots are filled. */
  combinations: number;
}

/** The stems an item can be asked with. */
export interface StemPlan {
  authored: AuthoredStem[];
  composed: Composition | null;
  /** How many draws of the variant go to composed stems, beside one for each authored stem. */
  composedShare: number;
}

/** With few authored stems the composed ones have this many shares between them (or as many as there are combinations). */
const LEAST_COMPOSED_SHARE = 2;

/**
 * What stems an item has: those its author wrote, and for a scenario those composed of one context and one cue for each need, where
 * every need has a cue that no other need excludes. Composed stems get as many shares of the draw as there are authored ones, and at
 * least two: authored stems read best, but composed ones keep an item from being known by its stem.
 */
export function planStems(item: Item): StemPlan {
  const authored = item.stems;
  const composed = item.form === 'scenario' ? composition(item.needs, item.best, item.table) : null;
  const composedShare = composed ? Math.min(composed.combinations, Math.max(LEAST_COMPOSED_SHARE, authored.length)) : 0;
  return { authored, composed, composedShare };
}

function composition(
  needs: readonly string[],
  best: string | null,
  table: { contexts: Template[]; cues: Cue[] },
): Composition | null {
  const present = best === null ? needs : [...needs, best];
  const cues = needs.map((need) =>
    table.cues.filter((cue) => cue.need === need && !cue.excludes.some((trait) => present.includes(trait))),
  );
  const combinations = cues.reduce((product, choices) => product * choices.length, table.contexts.length);
  return combinations === 0 || needs.length === 0 ? null : { contexts: table.contexts, cues, combinations };
}
