import type { ChoiceItem } from '@/domain/bank/item';
import { type Candidates, candidatesOf } from './candidates';
import { traitOf } from './cells';
import { planStems, type StemPlan } from './plan-stems';
import { traitName } from './wording';

/** What all questions of one item have in common, worked out once. */
export interface ItemPlan {
  stems: StemPlan;
  candidates: Candidates;
  /** The needs in the author's words; a ranking is the last, as "best: …". */
  needs: string[];
}

const plans = new WeakMap<ChoiceItem, ItemPlan>();

/**
 * The plan of an item with options, made at its first use and kept as long as the item object lives; so a proof runs once for each item and not
 * for each question. An item is plain data that nobody changes after it was compiled. Throws for a scenario whose proof is refused.
 */
export function planItem(item: ChoiceItem): ItemPlan {
  const kept = plans.get(item);
  if (kept) return kept;
  const plan: ItemPlan = {
    stems: planStems(item),
    candidates: candidatesOf(item),
    needs: needsInWords(item),
  };
  plans.set(item, plan);
  return plan;
}

function needsInWords(item: ChoiceItem): string[] {
  if (item.form !== 'scenario') return [];
  const headings = item.needs.map((need) => traitOf(item.table, need)?.heading ?? need);
  const best = item.best === null ? undefined : traitOf(item.table, item.best);
  return best ? [...headings, `best: ${traitName(best)}`] : headings;
}
