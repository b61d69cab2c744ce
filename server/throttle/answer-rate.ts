import { env } from '../env';
import { processWide } from '../process-wide';
import type { Store } from '../store/open-store';
import { type Turn, take } from './throttle';

const WINDOW_MS = 60_000;
/** Taken from the database at once, so that most answers cost it nothing. */
const PORTION = 10;
/** As many answers of a learner in a minute as no process asks the database about. Beyond them they are counted after all. */
const UNASKED = 20;
/** Learners that a process counts; some megabytes. */
const MOST_COUNTED = 20_000;

interface Counted {
  from: number;
  used: number;
  /** Of the database's portions, how many this process has taken in this minute. */
  portions: number;
}

export interface AnswersToCome {
  learnerId: string;
  /** How many answers come at once. */
  count: number;
  now: number;
}

/**
 * Whether answers of a learner may be taken now: 120 a minute unless the settings say otherwise, over all processes that serve the database, exact to
 * the 20 that another process has not asked about. A batch is taken whole while there is any turn left, and uses up those to come.
 */
export async function takeAnswers(
  store: Store,
  { learnerId, count, now }: AnswersToCome,
  counts = processWide('answer-rates', () => new Map<string, Counted>()),
): Promise<Turn> {
  if (counts.size >= MOST_COUNTED) forgetOver(counts, now);
  const known = counts.get(learnerId);
  const counted = known && now < known.from + WINDOW_MS ? known : { from: now, used: 0, portions: 0 };
  counts.set(learnerId, counted);
  const before = counted.used;
  // Counted before it is known whether they may come: many at once cannot pass together.
  counted.used += count;
  const limit = env().answersPerMinute;
  if (counted.used <= Math.min(UNASKED, limit)) return { status: 'open' };
  const portion = Math.min(PORTION, limit);
  let closed: Turn = { status: 'open' };
  while (closed.status === 'open' && counted.portions * portion < counted.used) {
    closed = await take(store, {
      ...{ key: `answers ${learnerId}`, limit: Math.ceil(limit / portion), windowMs: WINDOW_MS, now },
    });
    if (closed.status === 'open') counted.portions += 1;
  }
  if (closed.status === 'open' || before < counted.portions * portion) return { status: 'open' };
  counted.used -= count;
  return closed;
}

function forgetOver(counts: Map<string, Counted>, now: number): void {
  for (const [learnerId, { from }] of counts) if (now >= from + WINDOW_MS) counts.delete(learnerId);
  if (counts.size >= MOST_COUNTED) counts.clear();
}
