import { createHash } from 'node:crypto';
import { FEWEST_CHOOSERS } from '@/domain/progress/item-statistics/abler-choosers';
import { composeBank } from '../bank/bank-of';
import { processWide } from '../process-wide';
import { readGroupLearners, readLargeGroups } from '../store/group-learners';
import type { Store } from '../store/open-store';
import { readPublications } from '../store/published-decks';
import { insightInto } from './insight';
import { reportItems } from './report-items';

/** With fewer learners no key can be suspected: so many have to be right, and as many wrong in one way. */
const FEWEST_LEARNERS = 2 * FEWEST_CHOOSERS;

/**
 * Looks in all groups for keys that look wrong, whether or not anybody opens their pages, and tells those who teach of each once. A group is looked at again when
 * a learner did something since, or a deck changed. What was read of its learners is kept for its pages. Answers how many groups were looked at; while one
 * look is under way in this process, another does nothing.
 */
export async function sweepSuspects(store: Store, now: number): Promise<number> {
  const turn = processWide('suspects', () => ({ isUnderWay: false, seen: new Map<string, string>() }));
  if (turn.isUnderWay) return 0;
  turn.isUnderWay = true;
  try {
    let looked = 0;
    for (const groupId of await readLargeGroups(store, FEWEST_LEARNERS)) {
      const decks = await readPublications(store, [groupId]);
      const learners = (await readGroupLearners(store, groupId)).map(({ learner }) => learner);
      const state = JSON.stringify([learners, decks]);
      const digest = createHash('sha256').update(state).digest('base64');
      if (turn.seen.get(groupId) === digest) continue;
      await reportItems(insightInto(store, await composeBank(store, decks)), { groupId, now });
      turn.seen.set(groupId, digest);
      looked += 1;
    }
    return looked;
  } finally {
    turn.isUnderWay = false;
  }
}
