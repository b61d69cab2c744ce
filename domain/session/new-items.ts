import { recency } from './claims';
import type { ItemIndex } from './index-items';

/** A topic with items that were not met yet. */
export interface UnmetTopic {
  topic: string;
  /** In the bank's order. */
  itemIds: readonly string[];
  met: number;
  unseen: number;
}

/** What tells new items from those that were met or put aside. */
export interface Newness {
  /** Topic -> how many of its items were met; of a topic that is not named none was. */
  met: ReadonlyMap<string, number>;
  /** Items by id that were met. */
  memories: ReadonlyMap<string, unknown>;
  /** Ids of items that are not to be asked. */
  held: ReadonlySet<string>;
  /** Keeps to one topic. */
  scope?: string | undefined;
}

/** The topics that have items not met yet and not held back, with how many: one step for each topic and each item held back. */
export function unmetTopics({ places, topics }: ItemIndex, { met, memories, held, scope }: Newness): UnmetTopic[] {
  const heldNew = new Map<string, number>();
  for (const id of held) {
    const topic = places.get(id)?.topic;
    if (topic !== undefined && !memories.has(id)) heldNew.set(topic, (heldNew.get(topic) ?? 0) + 1);
  }
  const unmet: UnmetTopic[] = [];
  for (const [topic, itemIds] of topics) {
    if (scope !== undefined && topic !== scope) continue;
    const known = met.get(topic) ?? 0;
    const unseen = itemIds.length - known - (heldNew.get(topic) ?? 0);
    if (unseen > 0) unmet.push({ topic, itemIds, met: known, unseen });
  }
  return unmet;
}

/**
 * The next new item of the topic that was not shown lately and of which least was met; chance (0 to 1) decides between equals. Null where
 * nothing is new.
 */
export function newItem(
  unmet: readonly UnmetTopic[],
  {
    memories,
    held,
    recent,
    chance,
  }: Pick<Newness, 'memories' | 'held'> & { recent: readonly string[]; chance: number },
): string | null {
  let equals: UnmetTopic[] = [];
  let best: { recent: number; met: number } | null = null;
  for (const topic of unmet) {
    const claim = { recent: recency(topic.topic, recent), met: topic.met };
    const order = best === null ? -1 : claim.recent - best.recent || claim.met - best.met;
    if (order > 0) continue;
    if (order < 0) equals = [];
    equals.push(topic);
    best = claim;
  }
  const chosen = equals[Math.min(Math.floor(chance * equals.length), equals.length - 1)];
  return chosen?.itemIds.find((id) => !memories.has(id) && !held.has(id)) ?? null;
}
