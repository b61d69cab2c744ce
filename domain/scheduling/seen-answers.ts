import { DAY_MS } from './fsrs';
import type { Memory, Review } from './memory';
import type { ParameterSet } from './parameters';
import type { SeenAnswer } from './plan/forgetting-factor';
import { review } from './review';
import { standingAnswers } from './standing-answers';

/**
 * What a log says of how fast its learner forgets: each answer that stands and was given on a later day than the item's last one, with the
 * stability that the parameter set gave it before. In whatever order the log comes. Answers that `tells` refuses move memory and are not
 * counted: those that are in the log because they were wrong.
 */
export function seenAnswers<R extends Review>(
  log: readonly R[],
  parameters: ParameterSet,
  { guessOf, tells = () => true }: { guessOf: (itemId: string) => number; tells?: (answer: R) => boolean },
): SeenAnswer[] {
  const memories = new Map<string, Memory>();
  const seen: SeenAnswer[] = [];
  const answers = standingAnswers(log).sort((a, b) => a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : 1));
  for (const answer of answers) {
    const { itemId, answeredAt, rating } = answer;
    const memory = memories.get(itemId) ?? null;
    const elapsedDays = memory === null ? 0 : Math.round((answeredAt - memory.lastReviewedAt) / DAY_MS);
    if (memory !== null && elapsedDays >= 1 && tells(answer))
      seen.push({ stability: memory.stability, elapsedDays, isRight: rating !== 'again', guess: guessOf(itemId) });
    memories.set(itemId, review(memory, answer, parameters));
  }
  return seen;
}
