import type { Memory } from '@/domain/scheduling/memory';
import { type Claim, claimsOf, recency, stronger } from './claims';
import { type Day, dayOf } from './day';
import { urgency } from './due';
import type { ItemIndex } from './index-items';
import { newItem, unmetTopics } from './new-items';

/** New items a day unless the learner says otherwise. */
export const DAILY_NEW = 20;

/** How many of the last topics shown are avoided while there is another choice. */
export const TOPICS_APART = 3;

export interface Situation {
  items: ItemIndex;
  /** By item id; those of items that left the bank are ignored. */
  memories: ReadonlyMap<string, Memory>;
  /** Milliseconds since the epoch. */
  now: number;
  /** IANA name; decides what "today" is. */
  timeZone: string;
  /** New items met today, in all topics. */
  introducedToday: number;
  /** The daily limit of new items. */
  dailyNew: number;
  /** Topics of the last questions shown, newest first. */
  recentTopics: readonly string[];
  /** Keeps to one topic. */
  topic?: string | undefined;
  /** Ids of items that the learner put aside: never selected, never counted. */
  held?: ReadonlySet<string> | undefined;
  /** A random number from 0 (included) to 1: decides between topics that have the same claim. */
  chance: number;
}

/** `due` and `new` count what is left today, the selected item included. */
export type Selection =
  | { status: 'item'; itemId: string; reason: 'due' | 'new' | 'ahead'; due: number; new: number }
  | { status: 'done'; tomorrow: { due: number; new: number }; nextDueAt: number | null };

const NONE: ReadonlySet<string> = new Set();

/**
 * Which item comes next, or that today is done. Items to repeat come first, then new ones up to the daily limit, then short-term steps
 * that are nearly due. Among items to repeat: first those whose topic was not shown lately, then short-term steps by time, then the most
 * forgotten. New ones rotate through the topics, each topic in the bank's order. One pass over the memories and one over the topics.
 */
export function select(situation: Situation): Selection {
  const { items, memories, now, topic: scope, held = NONE } = situation;
  const today = dayOf(now, situation.timeZone);
  const recent = situation.recentTopics.slice(0, TOPICS_APART);
  const met = new Map<string, number>();
  const upcoming: Memory[] = [];
  let repeat: Claim | null = null;
  let ahead: Claim | null = null;
  let due = 0;

  for (const memory of memories.values()) {
    const place = items.places.get(memory.itemId);
    if (place === undefined || (scope !== undefined && place.topic !== scope)) continue;
    const { topic, position } = place;
    met.set(topic, (met.get(topic) ?? 0) + 1);
    if (held.has(memory.itemId)) continue;
    const urgent = urgency(memory, now, today);
    if (urgent === 'later') {
      upcoming.push(memory);
      continue;
    }
    due += 1;
    const claim = { itemId: memory.itemId, claims: [...claimsOf(memory, now, recency(topic, recent)), position] };
    if (urgent === 'due') repeat = stronger(repeat, claim);
    else ahead = stronger(ahead, claim);
  }

  const unmet = unmetTopics(items, { met, memories, held, scope });
  const unseen = unmet.reduce((sum, topic) => sum + topic.unseen, 0);
  const left = Math.min(unseen, Math.max(0, situation.dailyNew - situation.introducedToday));
  if (repeat !== null) return { status: 'item', itemId: repeat.itemId, reason: 'due', due, new: left };
  const fresh = left > 0 ? newItem(unmet, { memories, held, recent, chance: situation.chance }) : null;
  if (fresh !== null) return { status: 'item', itemId: fresh, reason: 'new', due, new: left };
  if (ahead !== null) return { status: 'item', itemId: ahead.itemId, reason: 'ahead', due, new: left };
  return whatComes(upcoming, Math.min(unseen, situation.dailyNew), dayOf(today.end, situation.timeZone));
}

function whatComes(upcoming: readonly Memory[], unseen: number, tomorrow: Day): Selection {
  let due = 0;
  let next = Number.POSITIVE_INFINITY;
  for (const { dueAt } of upcoming) {
    if (dueAt < tomorrow.end) due += 1;
    next = Math.min(next, dueAt);
  }
  return { status: 'done', tomorrow: { due, new: unseen }, nextDueAt: Number.isFinite(next) ? next : null };
}
