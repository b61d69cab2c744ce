import type { MatchItem } from '@/domain/bank/item';
import { byId } from '@/domain/bank/options';
import { drawPairs, variantOfPairs } from './draw-pairs';
import { orderOptions } from './order-options';
import type { Generated } from './question';
import { randomStream } from './random';

const ONCE = 'Each option fits one of the scenarios.';
const DECLARED = 'The bank gives it as the answer to this scenario.';

/**
 * A matching question: three to five prompts, each met by exactly one of as many options. Prompts and options are shuffled apart, each
 * from the order of their ids: two items equal but for which row has which answer give byte-equal questions whenever they show the same rows.
 */
export function generateMatch(item: MatchItem, seed: number): Generated {
  const pairs = drawPairs(item, seed);
  const random = randomStream(seed, 'order');
  const prompts = random.shuffled(pairs.map(({ prompt }) => prompt));
  const options = orderOptions(pairs.map(({ option: { id, text } }) => ({ id, text })).sort(byId), random);
  const today = [item.today, ...pairs.map(({ row }) => row.today ?? null)].filter((note) => note !== null);
  return {
    question: { kind: 'matching', stem: `${ONCE}\n\n${item.ask}`, options, prompts },
    answerKey: {
      key: { kind: 'matching', pairs: Object.fromEntries(pairs.map(({ prompt, option }) => [prompt.id, option.id])) },
      reasons: Object.fromEntries(pairs.map(({ option, row }) => [option.id, row.why ?? DECLARED])),
      proved: false,
      needs: [],
      decisive: [],
      sources: item.sources,
      today: today.length === 0 ? null : [...new Set(today)].join('\n\n'),
    },
    variant: variantOfPairs(pairs),
  };
}
