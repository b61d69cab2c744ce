import type { Item } from '@/domain/bank/item';
import { rejudgeLearner } from '../rejudge/rejudge-learner';
import type { Practice } from './practice';
import type { Prepared } from './prepare';

/**
 * Judges answers again whose question was handed out before its item was edited: whoever answers late, after a corrected key judged all answers, is
 * judged by it as well. Nothing is read for an item that is as it was.
 */
export async function judgeLate(
  { store, bank }: Practice,
  learnerId: string,
  { prepared, now }: { prepared: readonly Prepared[]; now: number },
): Promise<void> {
  const items = new Map<string, Item>();
  for (const one of prepared) {
    if (one.status !== 'judged') continue;
    const { itemId, version } = one.judgement.issued;
    const item = bank.items.get(itemId);
    if (item !== undefined && item.version !== version) items.set(itemId, item);
  }
  if (items.size === 0) return;
  const cause = [...items.values()].map(({ version }) => version.slice(0, 16)).join(' ');
  await rejudgeLearner(store, { learnerId, items, cause, now });
}
