import type { Item } from '@/domain/bank/item';
import { generate } from '@/domain/question/generate';
import type { Generated } from '@/domain/question/question';

/** A question out of the sample by which a bank is judged. */
export interface Sampled {
  item: Item;
  seed: number;
  made: Generated;
}

/** So many questions of each item are looked at, unless the caller says otherwise. */
export const SAMPLE_SEEDS = 20;

/**
 * So many questions of every item, the same each time. Seeds are plain, and spread over their 30 bits by Knuth's multiplicative hash, so that no two
 * items share theirs: under a shared seed the options of all items would be shuffled alike. Expects items of an admitted bank.
 */
export function sampleQuestions(items: Iterable<Item>, seeds = SAMPLE_SEEDS): Sampled[] {
  let drawn = 0;
  return [...items].flatMap((item) =>
    Array.from({ length: seeds }, () => {
      drawn++;
      const seed = Math.imul(drawn, 2654435761) >>> 2;
      return { item, seed, made: generate(item, seed) };
    }),
  );
}
