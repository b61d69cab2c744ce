import type { Item, ScenarioItem, TableOption, Trait } from '@/domain/bank/item';
import { contradicts } from './contradicts';
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
  /** while it provably has these traits: at least one that the stem needs, and none that contradicts another as long as enough are left. */
  met: Trait[];
  variant: string;
}

interface Reversible {
  option: TableOption;
  need: Trait;
  asked: Trait[];
  /** Traits that nobody asked for: those that sit well beside the stem's needs, and those that contradict one. */
  fitting: Trait[];
  odd: Trait[];
}

const kept = new WeakMap<ScenarioItem, Reversible[]>();

/**
 * The reverse of an item's question under a seed: the plain stem, and an option that provably fails exactly one of its needs. Null where
 * no option does and provably has another of its needs and two traits in all beside, for a scenario decided by a ranking, and for a stem
 * that asks its own question.
 */
export function drawReverse(item: Item, seed: number): DrawnReverse | null {
  if (item.form !== 'scenario') return null;
  const reversible = kept.get(item) ?? reversibleOf(item);
  kept.set(item, reversible);
  if (reversible.length === 0) return null;
  const stem = drawStem(planItem(item).stems, randomStream(seed, 'stem'));
  if (stem.body.endsWith('?')) return null;
  const random = randomStream(seed, 'twist');
  const { option, need, asked, fitting, odd } = reversible[random.below(reversible.length)] as Reversible;
  const asking = random.shuffled(asked).slice(0, MOST_SHOWN - 1);
  const met = consistent(item, [need, ...asking], random.shuffled(fitting)).slice(1);
  // Fewer than three options are no choice, so a contradiction is better than that.
  const rest = random.shuffled([...fitting, ...odd].filter((trait) => !met.includes(trait)));
  met.push(...rest.slice(0, Math.max(0, LEAST_SHOWN - 1 - met.length)));
  return { stem, option, need, met, variant: `reverse ${option.id} ${stem.variant}` };
}

function reversibleOf(item: ScenarioItem): Reversible[] {
  if (item.best !== null || item.select !== 'one') return [];
  return item.table.options.flatMap((option) => {
    const has = (trait: Trait, value: 'yes' | 'no') => option.cells[trait.id]?.value === value;
    const isAsked = ({ id }: Trait) => item.needs.includes(id);
    const needed = item.table.traits.filter(isAsked);
    const [need, ...more] = needed.filter((trait) => has(trait, 'no'));
    const met = item.table.traits.filter((trait) => has(trait, 'yes'));
    const asked = met.filter(isAsked);
    if (need === undefined || more.length > 0 || asked.length === 0 || met.length < LEAST_SHOWN - 1) return [];
    const others = met.filter((trait) => !isAsked(trait));
    const isOdd = (trait: Trait) => needed.some((one) => contradicts(item.table, one, trait));
    return [{ option, need, asked, fitting: others.filter((trait) => !isOdd(trait)), odd: others.filter(isOdd) }];
  });
}

/** The traits shown already, and further ones in their order that contradict none before them; four at most. */
function consistent({ table }: ScenarioItem, shown: readonly Trait[], further: readonly Trait[]): Trait[] {
  const traits = [...shown];
  for (const trait of further) {
    if (traits.length === MOST_SHOWN) break;
    if (!traits.some((one) => contradicts(table, one, trait))) traits.push(trait);
  }
  return traits;
}
