import { planItem } from '@/domain/question/plan-item';
import type { Sampled } from './sample-questions';

/** A question of single choice has no more distractors than these to be plausible. */
const MOST_ASKED = 3;

/**
 * Too few distractors of a scenario (of a pair: of its twin) with two or more needs fail only a part of them. Each need past the first has to rule out an option
 * that the others leave; so there must be a near miss for each of these needs, up to three. A combination is passed over: its
 * proof leaves no option that covers a part of it.
 */
export function findImplausible({ provedAs: item }: Sampled): string | null {
  if (item.form !== 'scenario' || item.select === 'together') return null;
  const needs = item.needs.length;
  const least = Math.min(needs - 1, MOST_ASKED);
  const wrong = planItem(item).candidates.options.filter((option) => !option.right);
  const near = wrong.filter(({ fails }) => fails !== null && fails < needs).length;
  if (near >= least) return null;
  const all = needs === 2 ? 'both needs' : `all ${needs} needs`;
  const failing = near === 0 ? 'Every wrong option fails' : `All wrong options but ${near} fail`;
  return `${failing} ${all}, so one of the cues gives the answer away`;
}
