import type { Item, Template } from '@/domain/bank/item';
import { planStems } from '@/domain/question/plan-stems';

/** How many stems an item has, and how many variants with their slots filled (composed ones as if no slot were shared among them). */
export function countVariants(item: Item): { stems: number; variants: number } {
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
