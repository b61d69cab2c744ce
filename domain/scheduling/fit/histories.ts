import { DAY_MS } from '../fsrs';
import type { Review } from '../memory';
import { standingAnswers } from '../standing-answers';
import type { FitAnswer } from './forward';

const GRADES = { again: 1, hard: 2, good: 3, easy: 4 } as const;

/**
 * What fitting takes of a log, in any order: each item's answers that stand, in time, with the chance of guessing the item right. Answers
 * that `tells` refuses are no evidence: those that are in the log because they were wrong.
 */
export function historiesOf<R extends Review>(
  log: readonly R[],
  { guessOf, tells = () => true }: { guessOf: (itemId: string) => number; tells?: (answer: R) => boolean },
): { histories: FitAnswer[][]; answers: number } {
  const answers = standingAnswers(log).sort((a, b) => a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : 1));
  const histories = new Map<string, FitAnswer[]>();
  const lastAt = new Map<string, number>();
  for (const [order, answer] of answers.entries()) {
    const { itemId, answeredAt, rating, guessed } = answer;
    const isRight = rating !== 'again';
    const isRightGuess = guessed && isRight;
    const history = histories.get(itemId) ?? [];
    histories.set(itemId, history);
    history.push({
      elapsedDays: Math.round((answeredAt - (lastAt.get(itemId) ?? answeredAt)) / DAY_MS),
      grade: isRightGuess ? GRADES.hard : GRADES[rating],
      ...{ isRight, isRightGuess, guess: guessOf(itemId), order, isEvidence: tells(answer) },
    });
    lastAt.set(itemId, answeredAt);
  }
  return { histories: [...histories.values()], answers: answers.length };
}
