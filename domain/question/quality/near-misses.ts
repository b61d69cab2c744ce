import { planItem } from '@/domain/question/plan-item';
import { choiceKey } from './choice-key';
import type { Sampled } from './sample-questions';

/**
 * Of the distractors that questions of scenarios show, the share that fail exactly one need, from 0 to 1; null where none is shown. A reverse
 * has no such distractors: its options are requirements, of which the wrong ones are met.
 */
export function shareOfNearMisses(sample: readonly Sampled[]): number | null {
  const fails = sample.flatMap(({ provedAs, made: { question, answerKey } }) => {
    const right = choiceKey(answerKey.key);
    if (provedAs.form !== 'scenario' || right === null || question.kind === 'reverse') return [];
    const shown = new Set(question.options.map(({ id }) => id).filter((id) => !right.includes(id)));
    return planItem(provedAs).candidates.options.flatMap((option) => (shown.has(option.id) ? [option.fails] : []));
  });
  return fails.length === 0 ? null : fails.filter((count) => count === 1).length / fails.length;
}
