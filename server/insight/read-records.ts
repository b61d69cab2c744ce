import { DAY_MS, type LearnerRecord, RECENT_DAYS } from '@/domain/progress/group/learner-record';
import { NO_ANSWERS } from '@/domain/progress/item-statistics/answer-list';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { readCorrected } from '../store/corrected-answers';
import { readGroupActivity } from '../store/group-activity';
import { type GroupLearner, readGroupLearners } from '../store/group-learners';
import { readGroupFirsts, readGroupMemories } from '../store/group-logs';
import { readGroupParameters } from '../store/group-parameters';
import type { Insight } from './insight';
import { type KeptRecord, keepRecords } from './kept-records';

/** Learners in one statement: between statements of so many the process serves others. */
const AT_ONCE = 10;

const nothing: KeptRecord['record'] = {
  ...{ answers: 0, lastAt: null, activity: [], mistakes: [], memories: [], firsts: NO_ANSWERS },
  parameters: DEFAULT_PARAMETERS,
};

type Shelf = Pick<Insight, 'store' | 'kept'>;

/**
 * All learners of a group, by name, with what its pictures are made of. A learner is read again after a commit of theirs, and no sooner: the revision tells,
 * whichever process wrote.
 */
export async function readRecords(shelf: Shelf, groupId: string, now: number): Promise<LearnerRecord[]> {
  const { underWay } = shelf.kept;
  const before = underWay.get(groupId);
  const reading = (before ?? Promise.resolve()).catch(() => undefined).then(() => readInTurn(shelf, groupId, now));
  underWay.set(groupId, reading);
  try {
    return await reading;
  } finally {
    if (underWay.get(groupId) === reading) underWay.delete(groupId);
  }
}

async function readInTurn({ store, kept }: Shelf, groupId: string, now: number): Promise<LearnerRecord[]> {
  const people = await readGroupLearners(store, groupId);
  const stale = people.flatMap(({ learner }) =>
    learner === null || kept.records.get(learner.id)?.revision === learner.revision ? [] : learner,
  );
  const fresh = new Map<string, KeptRecord>();
  for (let from = 0; from < stale.length; from += AT_ONCE) {
    for (const [id, record] of await readLogs({ store, kept }, stale.slice(from, from + AT_ONCE), now))
      fresh.set(id, record);
    await new Promise(setImmediate);
  }
  const records = people.map(({ userId, name, learner }) => {
    const own = learner === null ? undefined : (fresh.get(learner.id) ?? kept.records.get(learner.id));
    return { ...(own?.record ?? nothing), userId, name, timeZone: learner?.timeZone ?? 'UTC' };
  });
  keepRecords(kept, fresh);
  return records;
}

async function readLogs(
  { store, kept: { share } }: Shelf,
  learners: readonly NonNullable<GroupLearner['learner']>[],
  now: number,
): Promise<[string, KeptRecord][]> {
  const ids = learners.map(({ id }) => id);
  const corrected = await readCorrected(store, ids);
  const [activity, firsts, memories, parameters] = await Promise.all([
    readGroupActivity(store, ids, { since: now - RECENT_DAYS * DAY_MS, corrected, share }),
    readGroupFirsts(store, ids, { corrected, share }),
    readGroupMemories(store, ids, share),
    readGroupParameters(store, ids),
  ]);
  return learners.map(({ id, revision }) => {
    const record = {
      ...nothing,
      ...activity.get(id),
      ...{ memories: memories.get(id) ?? [], firsts: firsts.get(id) ?? NO_ANSWERS },
      parameters: parameters.get(id) ?? DEFAULT_PARAMETERS,
    };
    return [id, { revision, record }];
  });
}
