import { setImmediate } from 'node:timers/promises';
import type { Item } from '@/domain/bank/item';
import type { Store } from '../store/open-store';
import { readAnswered } from '../store/rejudges';
import { rejudgeLearner } from './rejudge-learner';

/** Items that are asked of the database at once. */
const BATCH = 100;

export interface ItemsInput {
  /** Items as they are now, by id. */
  items: ReadonlyMap<string, Item>;
  /** Versions that give the keys of the present ones, by themselves. */
  alike?: ReadonlySet<string>;
  /** Names what changed: of it each learner is told once. */
  cause: string;
  now: number;
}

/** Judges all answers to these items by their present keys, learner by learner; answers how many learners that concerned. */
export async function rejudgeItems(store: Store, { items, alike = NONE, cause, now }: ItemsInput): Promise<number> {
  let concerned = 0;
  for (const [learnerId, own] of await learnersToJudge(store, items, alike)) {
    await setImmediate();
    if ((await rejudgeLearner(store, { learnerId, items: own, cause, now })) > 0) concerned += 1;
  }
  return concerned;
}

const NONE: ReadonlySet<string> = new Set();

/** Learner id -> the items that the learner answered in another version than the present one, or whose answers were judged again before. */
async function learnersToJudge(
  store: Store,
  items: ReadonlyMap<string, Item>,
  alike: ReadonlySet<string>,
): Promise<Map<string, Map<string, Item>>> {
  const learners = new Map<string, Map<string, Item>>();
  const ids = [...items.keys()];
  for (let at = 0; at < ids.length; at += BATCH) {
    await setImmediate();
    for (const { learnerId, itemId, version, event } of await readAnswered(store, ids.slice(at, at + BATCH))) {
      const item = items.get(itemId);
      const isAlike = item?.version === version || alike.has(version);
      if (item === undefined || (isAlike && event === 'answer')) continue;
      const own = learners.get(learnerId) ?? new Map<string, Item>();
      learners.set(learnerId, own.set(itemId, item));
    }
  }
  return learners;
}
