import type { Memory } from '@/domain/scheduling/memory';
import { type Claim, recency, stronger } from './claims';
import type { ItemIndex } from './index-items';
import { TOPICS_APART } from './select';

/** What a plan wants asked today, and who asks. Times are milliseconds since the epoch. */
export interface PlannedSituation {
  /** Ids in the order of asking, each once. */
  chosen: readonly string[];
  items: ItemIndex;
  memories: ReadonlyMap<string, Memory>;
  now: number;
  /** Topics of the last questions shown, newest first. */
  recentTopics: readonly string[];
  /** Keeps to one topic. */
  topic?: string | undefined;
  /** Ids of items that the learner put aside. */
  held: ReadonlySet<string>;
}

/** `due` and `new` count what the plan wants today, the selected item included; null where nothing of it is left. */
export type PlannedSelection = { itemId: string; reason: 'due' | 'new' | 'ahead'; due: number; new: number } | null;

/**
 * Which of the planned items comes next: topics not shown lately first, then short-term steps whose time has come, then in the plan's order;
 * short-term steps that still wait come last, so that nobody waits in front of an empty page.
 */
export function selectPlanned(situation: PlannedSituation): PlannedSelection {
  const { chosen, items, memories, now, topic: scope, held } = situation;
  const recent = situation.recentTopics.slice(0, TOPICS_APART);
  let ready: Claim | null = null;
  let waiting: Claim | null = null;
  const counts = { due: 0, new: 0 };
  for (const [order, itemId] of chosen.entries()) {
    const place = items.places.get(itemId);
    if (place === undefined || held.has(itemId) || (scope !== undefined && place.topic !== scope)) continue;
    const memory = memories.get(itemId);
    counts[memory === undefined ? 'new' : 'due'] += 1;
    const stepAt = memory === undefined || memory.state === 'review' ? null : memory.dueAt;
    if (stepAt !== null && stepAt > now) {
      waiting = stronger(waiting, { itemId, claims: [stepAt, order] });
      continue;
    }
    ready = stronger(ready, { itemId, claims: [recency(place.topic, recent), stepAt === null ? 1 : 0, order] });
  }
  const best = ready ?? waiting;
  if (best === null) return null;
  const reason = !memories.has(best.itemId) ? 'new' : ready === null ? 'ahead' : 'due';
  return { itemId: best.itemId, reason, ...counts };
}
