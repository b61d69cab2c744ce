import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Item } from '@/domain/bank/item';
import { judgeAgain } from '@/domain/grading/judge-again';
import { generate } from '@/domain/question/generate';
import { GENERATOR } from '@/domain/question/generator-version';
import type { Question } from '@/domain/question/question';
import { replay } from '@/domain/scheduling/replay';
import { nextRejudge, standingAnswers } from '@/domain/scheduling/standing-answers';
import type { NoticeAbout } from '../notices/notice';
import { readItemVersion } from '../store/item-versions';
import { findLearner } from '../store/learners';
import type { Store } from '../store/open-store';
import { readParameters } from '../store/parameter-sets';
import { commitRejudge, readLogOf } from '../store/rejudges';
import type { StoredReview } from '../store/stored';

/** So many answers are judged without a pause. */
const BREATH = 20;

/** Writers of other processes that may come first before something else must be wrong. */
const ATTEMPTS = 20;

export interface RejudgeInput {
  learnerId: string;
  /** Items as they are now, by id. */
  items: ReadonlyMap<string, Item>;
  /** Names what changed: of it the learner is told once. */
  cause: string;
  now: number;
}

/**
 * Judges a learner's answers to these items by their present keys, and answers how many came to be judged otherwise: log, memories and notice
 * in one transaction. Asked again, it finds nothing to do.
 */
export async function rejudgeLearner(store: Store, { learnerId, items, cause, now }: RejudgeInput): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const learner = await findLearner(store, learnerId);
    if (learner === null) return 0;
    const log = await readLogOf(store, learnerId, [...items.keys()]);
    const events = await rejudgesOf(store, log, { items, now });
    const [first] = events;
    if (first === undefined) return 0;
    const touched = new Set(events.map(({ itemId }) => itemId));
    const union = [...log.filter(({ itemId }) => touched.has(itemId)), ...events];
    const memories = replay(union, await readParameters(store, learnerId));
    const { revision: expectedRevision, openIssuedId, timeZone, lastSeenAt } = learner;
    const about: NoticeAbout['key-corrected'] = { itemId: first.itemId, answers: events.length };
    const status = await commitRejudge(store, {
      learner: { id: learnerId, expectedRevision, openIssuedId, timeZone, now: lastSeenAt },
      reviews: events,
      memories: [...memories.values()],
      forgotten: [...touched].filter((itemId) => !memories.has(itemId)),
      notice: { id: randomUUID(), kind: 'key-corrected', about, key: `key-corrected ${cause}`, now },
    });
    if (status === 'committed') return events.length;
  }
  throw new Error('Too many writers for one learner.');
}

async function rejudgesOf(
  store: Store,
  log: readonly StoredReview[],
  { items, now }: Pick<RejudgeInput, 'items' | 'now'>,
): Promise<StoredReview[]> {
  const events: StoredReview[] = [];
  for (const [at, answer] of standingAnswers(log).entries()) {
    // Making a question twice takes a millisecond, and a log may hold thousands: other requests have their turn in between.
    if (at % BREATH === 0) await setImmediate();
    const item = items.get(answer.itemId);
    const shown = item && (await shownIn(store, answer, item));
    const judged = item && shown && judgeAgain({ ...answer, shown, seed: Number(answer.seed) }, item);
    if (!judged) continue;
    const again = { ...answer, id: randomUUID(), receivedAt: now };
    // Of a mock exam the log holds the misses alone: had this been right at once, it would not be there.
    if (answer.origin === 'mock') events.push({ ...again, event: 'void' });
    else events.push({ ...again, ...judged, event: nextRejudge(eventsOf(log, answer)) });
  }
  return events;
}

const eventsOf = (log: readonly StoredReview[], { issuedId }: StoredReview) =>
  log.filter((one) => one.issuedId === issuedId).map(({ event }) => event);

/** The question of an answer as it was shown; null where it can no longer be made. */
async function shownIn(store: Store, { version, seed }: StoredReview, item: Item): Promise<Question | null> {
  if (version === item.version) return generate(item, Number(seed)).question;
  const kept = await readItemVersion(store, version);
  if (kept === null || kept.itemId !== item.id) return null;
  try {
    return generate(kept.compiled, Number(seed)).question;
  } catch (error) {
    // An item that was compiled for another generator may be beyond this one; one of its own never is.
    if (kept.generator === GENERATOR) throw error;
    return null;
  }
}
