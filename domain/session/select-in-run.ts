import type { Memory } from '@/domain/scheduling/memory';
import { type Claim, claimsOf, forgotten, recency, stronger } from './claims';
import { type Day, dayOf } from './day';
import { urgency } from './due';
import type { ItemIndex } from './index-items';
import { newItem, unmetTopics } from './new-items';
import { TOPICS_APART } from './select';

/** A run through a set: what it may ask, and of whom. Times are milliseconds since the epoch. */
export interface RunSituation {
  /** The items of the set, and no others. */
  members: ItemIndex;
  /** By item id. */
  memories: ReadonlyMap<string, Memory>;
  now: number;
  /** IANA name; decides what "today" is. */
  timeZone: string;
  /** When the run began: what was answered since is not asked again. */
  since: number;
  /** The most questions of the run; infinite where the set does not say. */
  count: number;
  /** Which of the items that were met before may be asked. */
  known: 'any' | 'due' | 'none';
  /** The most new items that may still be met. */
  fresh: number;
  /** Ids of items that the learner put aside. */
  held: ReadonlySet<string>;
  /** Topics of the last questions shown, newest first. */
  recentTopics: readonly string[];
  /** A random number from 0 (included) to 1: decides between topics that have the same claim. */
  chance: number;
}

/** What is left in the run, the selected item included: `due` and `new` are parts of `left`. */
export interface RunCounts {
  answered: number;
  left: number;
  due: number;
  new: number;
}

/** What comes next in a run, or that it is over and when its items return. */
export type RunSelection = { status: 'item'; itemId: string; counts: RunCounts } | RunOver;

export interface RunOver {
  status: 'over';
  answered: number;
  tomorrow: { due: number; new: number };
  nextDueAt: number | null;
}

/** The best claim of each kind, strongest kind first, and how many have one. */
interface Standings {
  due: Tier;
  /** Not due, and not answered today. */
  rest: Tier;
  /** Short-term steps that are nearly due. */
  ahead: Tier;
  /** Answered today: asking it again soon teaches least. */
  today: Tier;
}

interface Tier {
  best: Claim | null;
  size: number;
}

/**
 * Which item of a set comes next in this run, or that the run is over. What is due comes first, by urgency; then what is not due, the least
 * retrievable first; then new items in turn by topic; last what was answered today. Topics are kept apart as in `select`. One pass over the
 * memories and one over the set's topics.
 */
export function selectInRun(run: RunSituation): RunSelection {
  const { members, memories, now, held } = run;
  const today = dayOf(now, run.timeZone);
  const recent = run.recentTopics.slice(0, TOPICS_APART);
  const met = new Map<string, number>();
  const tiers: Standings = { due: empty(), rest: empty(), ahead: empty(), today: empty() };
  const returning: Memory[] = [];
  let answered = 0;

  for (const memory of memories.values()) {
    const place = members.places.get(memory.itemId);
    if (place === undefined) continue;
    met.set(place.topic, (met.get(place.topic) ?? 0) + 1);
    if (memory.lastReviewedAt >= run.since) answered += 1;
    if (held.has(memory.itemId)) continue;
    returning.push(memory);
    const tier = memory.lastReviewedAt >= run.since ? null : tierOf(memory, run, today);
    if (tier === null) continue;
    const claims =
      tier === 'due' || tier === 'ahead'
        ? claimsOf(memory, now, recency(place.topic, recent))
        : [recency(place.topic, recent), -forgotten(memory, now)];
    tiers[tier].size += 1;
    tiers[tier].best = stronger(tiers[tier].best, { itemId: memory.itemId, claims: [...claims, place.position] });
  }

  const unmet = unmetTopics(members, { met, memories, held });
  const unseen = unmet.reduce((sum, topic) => sum + topic.unseen, 0);
  const fresh = Math.min(unseen, run.fresh);
  const counts = countLeft(tiers, fresh, { answered, most: run.count - answered });
  const unmetItem = () => (fresh > 0 ? newItem(unmet, { memories, held, recent, chance: run.chance }) : null);
  const { due, rest, ahead, today: again } = tiers;
  const itemId =
    due.best?.itemId ?? rest.best?.itemId ?? unmetItem() ?? ahead.best?.itemId ?? again.best?.itemId ?? null;
  if (itemId !== null && counts.left > 0) return { status: 'item', itemId, counts };
  return { status: 'over', answered, ...whenTheyReturn(returning, dayOf(today.end, run.timeZone), unseen) };
}

/** Whether an item of the set may be asked in this run, also out of its turn, as the next of a case. */
export function isAskable({ members, memories, since, known, held }: RunSituation, itemId: string): boolean {
  const memory = memories.get(itemId);
  if (!members.places.has(itemId) || held.has(itemId)) return false;
  return memory === undefined || (known !== 'none' && memory.lastReviewedAt < since);
}

const empty = (): Tier => ({ best: null, size: 0 });

function tierOf(memory: Memory, { now, known }: RunSituation, today: Day): keyof Standings | null {
  if (known === 'none') return null;
  const urgent = urgency(memory, now, today);
  if (urgent === 'due') return 'due';
  if (known === 'due') return urgent === 'ahead' ? 'ahead' : null;
  return memory.lastReviewedAt >= today.start ? 'today' : 'rest';
}

function countLeft(
  { due, rest, ahead, today }: Standings,
  fresh: number,
  { answered, most }: { answered: number; most: number },
): RunCounts {
  const left = Math.max(0, Math.min(most, due.size + rest.size + fresh + ahead.size + today.size));
  const known = Math.min(left, due.size);
  return { answered, left, due: known, new: Math.max(0, Math.min(fresh, left - known - rest.size)) };
}

function whenTheyReturn(
  memories: readonly Memory[],
  tomorrow: Day,
  unseen: number,
): Pick<RunOver, 'tomorrow' | 'nextDueAt'> {
  let due = 0;
  let next = Number.POSITIVE_INFINITY;
  for (const { dueAt } of memories) {
    if (dueAt < tomorrow.end) due += 1;
    next = Math.min(next, dueAt);
  }
  return { tomorrow: { due, new: unseen }, nextDueAt: Number.isFinite(next) ? next : null };
}
