import { type LearnerExport, exportLearner as readExport } from '../store/export-learner';
import { commitMerge } from '../store/merge-learners';
import { forgetLearner } from './forget-learner';
import { memoriesOf, newsOf } from './import-learner';
import { inTurn } from './in-turn';
import { ATTEMPTS } from './next-question';
import type { Practice } from './practice';

export interface MergeInput {
  guestId: string;
  /** The learner of the account that the guest has signed in to. */
  learnerId: string;
  now: number;
}

/** `nothing`: there is no such guest, because it was merged before, or never was. */
export type MergeOutcome = { status: 'merged'; answers: number } | { status: 'nothing' };

/**
 * Makes all that a guest has the account's: the union of both logs, the memories that it leaves, mock exams, the question that waits, and of what
 * may change what was said last. The guest is gone afterwards, so its cookie opens nothing any more. Done again, it does nothing.
 */
export async function mergeGuest(practice: Practice, input: MergeInput): Promise<MergeOutcome> {
  const { guestId, learnerId } = input;
  if (guestId === learnerId) return { status: 'nothing' };
  const outcome = await inTurn(guestId, () => inTurn(learnerId, () => merge(practice, input)));
  for (const id of [guestId, learnerId]) forgetLearner(practice, id);
  return outcome;
}

async function merge(practice: Practice, { guestId, learnerId, now }: MergeInput): Promise<MergeOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const guest = await readExport(practice.store, guestId);
    const own = await readExport(practice.store, learnerId);
    if (own === null) throw new Error('An account has no learner.');
    if (guest === null) return { status: 'nothing' };
    const { reviews, marks, missReasons, plan: newPlan } = newsOf(own, { ...guest, fits: [] });
    // Its weights come along under the name that they have.
    const plan = newPlan && guest.plan;
    const status = await commitMerge(practice.store, {
      learner: { ...standingOf(own, guest), now },
      guest: { id: guestId, revision: guest.learner.revision },
      reviewIds: reviews.map(({ id }) => id),
      ...memoriesOfUnion(own, { reviews, plan, fits: guest.fits }),
      ...{ marks, missReasons, plan },
    });
    if (status === 'committed') {
      for (const { id } of guest.issued) practice.kept.made.delete(id);
      return { status: 'merged', answers: reviews.filter(({ event }) => event === 'answer').length };
    }
  }
  throw new Error('Too many writers for one learner.');
}

function memoriesOfUnion(own: LearnerExport, news: Parameters<typeof memoriesOf>[1]) {
  const { memories, forgotten = [] } = memoriesOf(own, news);
  return { memories, forgotten };
}

/** Where nobody has practised yet, the guest's day is the account's, and so is the question that waits. */
function standingOf({ learner, reviews }: LearnerExport, { learner: guest }: LearnerExport) {
  return {
    id: learner.id,
    expectedRevision: learner.revision,
    openIssuedId: learner.openIssuedId ?? guest.openIssuedId,
    timeZone: reviews.length === 0 ? guest.timeZone : learner.timeZone,
  };
}
