import type { ScenarioItem } from '@/domain/bank/item';
import type { DrawnPairStem } from './draw-pair';
import { choiceOf } from './generate-choice';
import { planItem } from './plan-item';
import type { Generated } from './question';

/** The question of a minimal pair: a proved choice among options of which one is the plain question's key; the changed words say what they replace. */
export function generatePair(item: ScenarioItem, { pair, place, stem }: DrawnPairStem, seed: number): Generated {
  const made = choiceOf(pair.item, { stem, seed, shown: item.answer[0] ?? null });
  const insteadOf = planItem(item).needs[place] ?? pair.dropped;
  const start = stem.cueRanges[place]?.start;
  return {
    ...made,
    question: { ...made.question, twist: 'pair' },
    answerKey: {
      ...made.answerKey,
      decisive: made.answerKey.decisive.map((words) => (words.start === start ? { ...words, insteadOf } : words)),
    },
  };
}
