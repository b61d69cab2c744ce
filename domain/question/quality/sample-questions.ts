import type { Item } from '@/domain/bank/item';
import { drawPair } from '@/domain/question/draw-pair';
import { drawReverse } from '@/domain/question/draw-reverse';
import { generate } from '@/domain/question/generate';
import type { Generated } from '@/domain/question/question';
import { type Twist, twistSeed } from '@/domain/question/twist';

/** A question out of the sample by which a bank is judged. */
export interface Sampled {
  item: Item;
  /** The item by whose cells the question is proved: of a pair its twin with one need changed, else the item itself. */
  provedAs: Item;
  twist: Twist;
  seed: number;
  made: Generated;
}

/** So many questions of each item are looked at under each twist that the item can give, unless the caller says otherwise. */
export const SAMPLE_SEEDS = 20;

/**
 * So many plain questions of every item, the same each time. Seeds are spread over their 30 bits by Knuth's multiplicative hash, so that no two
 * items share theirs: under a shared seed the options of all items would be shuffled alike. Expects items of an admitted bank.
 */
export function sampleQuestions(items: Iterable<Item>, seeds = SAMPLE_SEEDS): Sampled[] {
  return sampled(items, seeds, 'plain', (item, seed) => ({
    ...{ item, provedAs: item, twist: 'plain', seed },
    made: generate(item, seed),
  }));
}

/** The same under a twist, of the items that can give it: a seed under which an item is asked plainly all the same is left out. */
export function sampleTwists(items: Iterable<Item>, twist: Exclude<Twist, 'plain'>, seeds = SAMPLE_SEEDS): Sampled[] {
  const provedAs = {
    pair: (item: Item, seed: number) => drawPair(item, seed)?.pair.item,
    reverse: (item: Item, seed: number) => (drawReverse(item, seed) === null ? undefined : item),
  }[twist];
  return sampled(items, seeds, twist, (item, chance) => {
    const seed = twistSeed(chance, twist);
    const proved = provedAs(item, seed);
    return proved === undefined ? null : { item, provedAs: proved, twist, seed, made: generate(item, seed) };
  });
}

function sampled(
  items: Iterable<Item>,
  seeds: number,
  twist: Twist,
  make: (item: Item, seed: number) => Sampled | null,
): Sampled[] {
  let drawn = 0;
  return [...items].flatMap((item) => {
    const kept = keptOf(item);
    return Array.from({ length: seeds }, () => {
      drawn++;
      const seed = Math.imul(drawn, 2654435761) >>> 2;
      const name = `${twist} ${seed}`;
      const known = kept.get(name);
      const made = known === undefined ? make(item, seed) : known;
      kept.set(name, made);
      return made ?? [];
    }).flat();
  });
}

const samples = new WeakMap<Item, Map<string, Sampled | null>>();

/** Drawn once for each item object: an author's next check finds most items as they were. */
function keptOf(item: Item): Map<string, Sampled | null> {
  const kept = samples.get(item) ?? new Map<string, Sampled | null>();
  samples.set(item, kept);
  return kept;
}
