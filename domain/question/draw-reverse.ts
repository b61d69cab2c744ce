import type { Item, ScenarioItem, TableOption, Trait } from '@/domain/bank/item';
import { type DrawnStem, drawStem } from './draw-stem';
import { planItem } from './plan-item';
import { randomStream } from './random';

/** As for any single choice; with three there is still a choice. */
const MOST_SHOWN = 4;
const LEAST_SHOWN = 3;

/** What a reverse question is made of. */
export interface DrawnReverse {
  stem: DrawnStem;
  /** The option that is ruled out, */
  option: TableOption;
  /** by this need of the stem alone, */
  need: Trait;
  /** while it provably has these traits; those that the stem needs come first. */
  met: Trait[];
  variant: string;
}

interface Reversible {
  option: TableOption;
  need: Trait;
  asked: Trait[];
  others: Trait[];
}

const kept = new WeakMap<ScenarioItem, Reversible[]>();

/**
 * The reverse of an item's question under a seed: the plain stem, and an option that provably fails exactly one of its needs. Null where
 * no option does and provably has two traits beside, for a scenario decided by a ranking, and for a stem that asks its own question.
 */
export function drawReverse(item: Item, seed: number): DrawnReverse | null {
  if (item.form !== 'scenario') return null;
  const reversible = kept.get(item) ?? reversibleOf(item);
  kept.set(item, reversible);
  if (reversible.length === 0) return null;
  const stem = drawStem(planItem(item).stems, randomStream(seed, 'stem'));
  if (stem.body.endsWith('?')) return null;
  const random = randomStream(seed, 'twist');
  const { option, need, asked, others } = reversible[random.below(reversible.length)] as Reversible;
  const met = [...random.shuffled(asked), ...random.shuffled(others)].slice(0, MOST_SHOWN - 1);
  return { stem, option, need, met, variant: `reverse ${option.id} ${stem.variant}` };
}

function reversibleOf(item: ScenarioItem): Reversible[] {
  if (item.best !== null || item.select !== 'one') return [];
  return item.table.options.flatMap((option) => {
    const has = (trait: Trait, value: 'yes' | 'no') => option.cells[trait.id]?.value === value;
    const isAsked = ({ id }: Trait) => item.needs.includes(id);
    const [need, ...more] = item.table.traits.filter((trait) => isAsked(trait) && has(trait, 'no'));
    const met = item.table.traits.filter((trait) => has(trait, 'yes'));
    if (need === undefined || more.length > 0 || met.length < LEAST_SHOWN - 1) return [];
    return [{ option, need, asked: met.filter(isAsked), others: met.filter((trait) => !isAsked(trait)) }];
  });
}
