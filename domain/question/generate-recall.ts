import type { RecallItem } from '@/domain/bank/item';
import { askedStem } from './asked-stem';
import { decisiveWords } from './decisive-words';
import { drawStem } from './draw-stem';
import { planStems } from './plan-stems';
import type { Generated } from './question';
import { randomStream } from './random';

const DECLARED = 'The bank gives it as the answer.';

/**
 * A question whose answer is typed: it shows no options, so whatever is accepted cannot move a byte of it. Its only reason, why the
 * answer is right, stands under the id `answer`.
 */
export function generateRecall(item: RecallItem, seed: number): Generated {
  if (item.accepted.length === 0) throw new Error(`${item.id} accepts nothing`);
  const stem = drawStem(planStems(item), randomStream(seed, 'stem'));
  return {
    question: { kind: 'recall', stem: askedStem(item, stem.body, null).stem, options: [] },
    answerKey: {
      key: { kind: 'recall', accepted: [...item.accepted] },
      reasons: { answer: item.why ?? DECLARED },
      proved: false,
      needs: [],
      decisive: decisiveWords(item, stem, []),
      sources: item.sources,
      today: item.today,
    },
    variant: stem.variant,
  };
}
