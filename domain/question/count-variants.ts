import type { Item, MatchItem, Template } from '@/domain/bank/item';
import { pairsShown } from './draw-pairs';
import { planStems } from './plan-stems';

/** How many stems an item has, and how many variants with their slots filled (composed ones as if no slot were shared among them). */
export function countVariants(item: Item): { stems: number; variants: number } {
  if (item.form === 'match') {
    const told = sum(item.stems.map((stem) => fillings(stem.text)));
    return { stems: Math.max(1, item.stems.length), variants: countSets(item) * Math.max(1, told) };
  }
  const { authored, composed } = planStems(item);
  const written = sum(authored.map((stem) => fillings(stem.text)));
  if (composed === null) return { stems: authored.length, variants: written };
  const contexts = sum(composed.contexts.map(fillings));
  const cues = composed.cues.map((choices) => sum(choices.map((cue) => fillings(cue.text))));
  return {
    stems: authored.length + composed.combinations,
    variants: written + cues.reduce((product, count) => product * count, contexts),
  };
}

/** How many sets of prompts a matching item has: every choice of groups, with all the ways to tell one row of each. */
function countSets(item: MatchItem): number {
  const groups = new Map<string, number>();
  for (const { group, stems } of item.rows) {
    groups.set(group, (groups.get(group) ?? 0) + sum(stems.map((stem) => fillings(stem.text))));
  }
  const sets = [1];
  for (const ways of groups.values()) {
    for (let size = sets.length; size > 0; size--) sets[size] = (sets[size] ?? 0) + (sets[size - 1] ?? 0) * ways;
  }
  return sets[pairsShown(groups.size)] ?? 0;
}

/** Slots of one name share their value. */
function fillings(template: Template): number {
  const named = new Set<string>();
  let count = 1;
  for (const part of template) {
    if (typeof part === 'string' || (part.name !== null && named.has(part.name))) continue;
    if (part.name !== null) named.add(part.name);
    count *= part.values.length;
  }
  return count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
