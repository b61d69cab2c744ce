import type { MissReason } from '@/domain/session/around';
import { putMissReason } from '../store/miss-reasons';
import { findOwnAnswer, type OwnAnswer } from './own-answer';
import type { Practice } from './practice';

export type MissReasonOutcome = { status: 'given'; missReason: MissReason } | Exclude<OwnAnswer, { status: 'found' }>;

/** Why the learner's answer was wrong, in the learner's view; said again, the latest word stands. */
export async function giveMissReason(
  practice: Practice,
  { learnerId, answer, reason, now }: { learnerId: string; answer: string; reason: MissReason; now: number },
): Promise<MissReasonOutcome> {
  const found = await findOwnAnswer(practice, learnerId, answer);
  if (found.status !== 'found') return found;
  const { id: reviewId, itemId, correct } = found.review;
  if (correct) return { status: 'refused', message: 'This answer was right, so there is no reason why it was wrong.' };
  await putMissReason(practice.store, learnerId, { reviewId, itemId, reason, givenAt: now });
  return { status: 'given', missReason: reason };
}
