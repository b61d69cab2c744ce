import type { Memory } from '@/domain/scheduling/memory';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { retrievability } from '@/domain/scheduling/retrievability';
import type { MissReason } from '@/domain/session/around';
import { dayOf } from '@/domain/session/day';
import { urgency } from '@/domain/session/due';
import { type DayForecast, forecast } from './forecast';
import { LEECH_LAPSES } from './leech';
import { type Retention, type ReviewRow, retentionOf } from './retention';

/** From this stability on, in days, an item counts as learned: it would still be recalled with 0.9 after a week without practice. */
export const LEARNED_STABILITY_DAYS = 7;

export interface TopicProgress {
  id: string;
  title: string;
  items: number;
  /** Items met at least once. */
  met: number;
  learned: number;
  due: number;
  /**
   * 0 to 1: the share of the topic's items that one would expect to be recalled now. An item counts with its retrievability once it has
   * left its first steps, an item that was never met or is still in its steps with nothing.
   */
  mastery: number;
}

export interface Progress extends Omit<TopicProgress, 'id' | 'title'> {
  /** Items never met. */
  new: number;
  topics: TopicProgress[];
  retention: Retention;
  /** How many wrong answers of the last 30 days the learner put down to what. */
  missReasons: Record<MissReason, number>;
  /** Items forgotten so often that repetition alone does not help. */
  leeches: number;
  today: { answered: number; correct: number };
  /** Seven days, today first. */
  forecast: DayForecast[];
}

export interface ProgressInput {
  topics: readonly { id: string; title: string }[];
  items: readonly { id: string; topic: string }[];
  /** By item id; those of items that left the bank are ignored. */
  memories: ReadonlyMap<string, Memory>;
  /** The learner's log in any order; items that left the bank count, for they were answered. */
  reviews: readonly ReviewRow[];
  missReasons: Record<MissReason, number>;
  now: number;
  timeZone: string;
}

/** Where a learner stands: in all and by topic (in the given order), how well he keeps it, and what comes. */
export function summarise(input: ProgressInput): Progress {
  const { topics, items, memories, reviews, missReasons, now, timeZone } = input;
  const today = dayOf(now, timeZone);
  const count = (counted: readonly { id: string }[]) => {
    const tally = { items: counted.length, met: 0, learned: 0, due: 0, mastery: 0 };
    let recalled = 0;
    for (const { id } of counted) {
      const memory = memories.get(id);
      if (memory === undefined) continue;
      tally.met += 1;
      if (urgency(memory, now, today) !== 'later') tally.due += 1;
      if (memory.state !== 'review') continue;
      if (memory.stability >= LEARNED_STABILITY_DAYS) tally.learned += 1;
      recalled += retrievability(memory, now);
    }
    return { ...tally, mastery: counted.length === 0 ? 0 : recalled / counted.length };
  };

  const all = count(items);
  const answeredToday = reviews.filter(({ answeredAt }) => answeredAt >= today.start && answeredAt < today.end);
  return {
    ...all,
    new: all.items - all.met,
    topics: topics.map(({ id, title }) => ({ id, title, ...count(items.filter(({ topic }) => topic === id)) })),
    retention: retentionOf(reviews, DEFAULT_PARAMETERS.desiredRetention),
    missReasons,
    leeches: items.filter(({ id }) => (memories.get(id)?.lapses ?? 0) >= LEECH_LAPSES).length,
    today: { answered: answeredToday.length, correct: answeredToday.filter(({ correct }) => correct).length },
    forecast: forecast({ memories: items.flatMap(({ id }) => memories.get(id) ?? []), now, timeZone }),
  };
}
