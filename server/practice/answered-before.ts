import { beforeAndAfter } from '@/domain/scheduling/before-and-after';
import type { Answer, AnswerResult } from '@/domain/session/exchange';
import { tellMemory } from '@/domain/session/tell-memory';
import { findParameters } from '../store/parameter-sets';
import { readItemReviews, readReviews } from '../store/reviews';
import type { StoredReview } from '../store/stored';
import { hashBody, type Judgement, tell } from './judge';
import type { Practice } from './practice';
import { leechOf } from './tell-leech';

/** What is left to say of an answer whose question can no longer be made: what counted stands in the log. */
const FORGOTTEN = {
  ...{ missed: [], added: [], key: [], reasons: {}, decisive: [], needs: [], proved: false },
  ...{ sources: [], today: null, rule: '' },
};

/**
 * What to say of an answer that is in the log, or whose question is; null when neither is. The same answer gets the reply that it got
 * the first time. `judgement` is null when its question can no longer be made.
 */
export async function answeredBefore(
  practice: Practice,
  learnerId: string,
  { answer, judgement }: { answer: Answer; judgement: Judgement | null },
): Promise<AnswerResult | null> {
  const log = await readReviews(practice.store, learnerId, { ids: [answer.id], issuedIds: [answer.issued] });
  const same = log.find(({ id, event }) => id === answer.id && event === 'answer');
  if (same === undefined) {
    return log.length > 0 ? conflict(answer, 'This question was answered before; the first answer counts.') : null;
  }
  if (same.bodyHash !== hashBody(answer)) {
    return conflict(answer, 'Another answer was already sent under this id; that one counts.');
  }
  if (log.some(({ event, issuedId }) => event === 'void' && issuedId === same.issuedId)) {
    return conflict(answer, 'This answer was taken back, so it does not count.');
  }
  return repeat(practice, learnerId, { answer, judgement, review: same });
}

async function repeat(
  practice: Practice,
  learnerId: string,
  { answer, judgement, review }: { answer: Answer; judgement: Judgement | null; review: StoredReview },
): Promise<AnswerResult> {
  // Memories may have been rebuilt under another set since, and the reply is the one of then.
  const parameters = await findParameters(practice.store, learnerId, review.parameters);
  const memories = beforeAndAfter(await readItemReviews(practice.store, learnerId, review.itemId), review, parameters);
  if (judgement !== null) {
    const leech = await leechOf(practice, learnerId, { judgement, review, memories });
    return tell(practice.bank, 'repeated', { judgement, review, parameters, memories, leech });
  }
  const { correct, rating, dueAt, answeredAt } = review;
  const told = {
    correct,
    rating,
    dueAt: new Date(dueAt).toISOString(),
    memory: tellMemory(memories, { answeredAt, parameters }),
  };
  return { id: answer.id, status: 'repeated', ...FORGOTTEN, ...told };
}

function conflict({ id }: Answer, message: string): AnswerResult {
  return { id, status: 'conflict', message };
}
