import type { Memory } from '@/domain/scheduling/memory';
import type { ParameterSet } from '@/domain/scheduling/parameters';
import type { MissReason } from '@/domain/session/around';
import { dayOf } from '@/domain/session/day';
import { type DayForecast, forecast } from './forecast';
import { LEECH_LAPSES } from './leech';
import { type Mastery, masteryAt } from './mastery';
import { type Retention, type ReviewRow, retentionOf } from './retention';

export interface TopicProgress extends Mastery {
  id: string;
  title: string;
}

export interface Progress extends Mastery {
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
  /** That the memories were made with. */
  parameters: ParameterSet;
  /** The learner's log in any order; items that left the bank count, for they were answered. */
  reviews: readonly ReviewRow[];
  missReasons: Record<MissReason, number>;
  now: number;
  timeZone: string;
}

/** Where a learner stands: in all and by topic (in the given order), how well he keeps it, and what comes. */
export function summarise(input: ProgressInput): Progress {
  const { topics, items, memories, parameters, reviews, missReasons, now, timeZone } = input;
  const today = dayOf(now, timeZone);
  const masteryOf = masteryAt({ memories, parameters, now, timeZone });
  const all = masteryOf(items.map(({ id }) => id));
  const idsOf = (topic: string) => items.filter((item) => item.topic === topic).map(({ id }) => id);
  const answeredToday = reviews.filter(
    ({ answeredAt, isMockMiss }) => isMockMiss !== true && answeredAt >= today.start && answeredAt < today.end,
  );
  return {
    ...all,
    new: all.items - all.met,
    topics: topics.map(({ id, title }) => ({ id, title, ...masteryOf(idsOf(id)) })),
    retention: retentionOf(reviews, parameters.desiredRetention),
    missReasons,
    leeches: items.filter(({ id }) => (memories.get(id)?.lapses ?? 0) >= LEECH_LAPSES).length,
    today: { answered: answeredToday.length, correct: answeredToday.filter(({ correct }) => correct).length },
    forecast: forecast({ memories: items.flatMap(({ id }) => memories.get(id) ?? []), now, timeZone }),
  };
}
