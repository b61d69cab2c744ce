import type { Answer, Judged, NotJudged } from '@/domain/session/exchange';
import { readReviews } from '../store/reviews';
import { hashBody, type Judgement, tell } from './judge';
import type { Practice } from './practice';

/**
 * What to say of an answer that is in the log, or whose question is; null when neither is. The same answer gets the reply that it got
 * the first time. `judgement` is null when its question can no longer be made.
 */
export async function answeredBefore(
  { store, bank }: Practice,
  learnerId: string,
  { answer, judgement }: { answer: Answer; judgement: Judgement | null },
): Promise<Judged | NotJudged | null> {
  const reviews = await readReviews(store, learnerId, { ids: [answer.id], issuedIds: [answer.issued] });
  const same = reviews.find(({ id }) => id === answer.id);
  if (same !== undefined && same.bodyHash === hashBody(answer)) {
    if (judgement !== null) return tell(bank, 'repeated', { judgement, review: same });
    // What counted stands in the log; how it was explained is no longer known.
    const forgotten = { key: [], reasons: {}, decisive: [], needs: [], proved: false, sources: [], today: null };
    const { correct, rating, dueAt } = same;
    const told = { correct, missed: [], added: [], ...forgotten, rating, dueAt: new Date(dueAt).toISOString() };
    return { id: answer.id, status: 'repeated', ...told };
  }
  if (same !== undefined) return conflict(answer, 'Another answer was already sent under this id; that one counts.');
  return reviews.length > 0 ? conflict(answer, 'This question was answered before; the first answer counts.') : null;
}

function conflict({ id }: Answer, message: string): NotJudged {
  return { id, status: 'conflict', message };
}
