import { leechAt } from '@/domain/progress/leech';
import type { BeforeAndAfter } from '@/domain/scheduling/before-and-after';
import { standingAnswers } from '@/domain/scheduling/standing-answers';
import type { ToldLeech } from '@/domain/session/exchange';
import { findConfusion } from '@/domain/session/find-confusion';
import { readItemReviews } from '../store/reviews';
import type { StoredReview } from '../store/stored';
import type { Judgement } from './judge';
import type { Practice } from './practice';

/** What is said at an answer that shows once more that its item does not stick; null at all others, which read nothing for it. */
export async function leechOf(
  { store, bank }: Practice,
  learnerId: string,
  { judgement, review, memories }: { judgement: Judgement; review: StoredReview; memories: BeforeAndAfter },
): Promise<ToldLeech | null> {
  const lapses = leechAt(memories);
  if (lapses === null) return null;
  const log = await readItemReviews(store, learnerId, review.itemId);
  const wrong = standingAnswers(log).filter(({ correct, receivedAt }) => !correct && receivedAt <= review.receivedAt);
  const { question, answerKey } = judgement.generated;
  const asked = { question, key: answerKey.key, item: bank.items.get(review.itemId) ?? null };
  const responses = wrong.map(({ response }) => response);
  return { lapses, confusedWith: findConfusion({ ...asked, wrong: responses }, bank.conceptsIn) };
}
