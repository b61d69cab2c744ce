import { type AnswerLog, answerLog } from '@/domain/progress/answer-log';
import type { LoggedAnswer } from '@/domain/progress/logged-answer';
import { type Tally, walkLog } from '@/domain/progress/walk-log';

export const DAY = 86_400_000;
/** Saturday, 21 November 2026, 12:00 UTC. */
export const NOON = Date.UTC(2026, 10, 21, 12);

/** A right answer of yesterday noon, with what a test wants otherwise. */
export function answerOf(over: Partial<LoggedAnswer> = {}): LoggedAnswer {
  return {
    itemId: 'spot-1',
    answeredAt: NOON - DAY,
    dueAt: NOON,
    correct: true,
    confidence: 'fairly',
    effortMs: 20_000,
    variant: 'composed 1',
    predicted: 0.9,
    form: 'single',
    mistake: null,
    ...over,
  };
}

/** So many answers alike but for their times, of which the first so many are right. */
export function answersOf(answers: number, right: number, over: Partial<LoggedAnswer> = {}): LoggedAnswer[] {
  return Array.from({ length: answers }, (_, at) =>
    answerOf({ answeredAt: NOON - DAY + at, correct: at < right, ...over }),
  );
}

/** The log of such answers. */
export const logOf = (answers: readonly LoggedAnswer[]): AnswerLog => answerLog(answers, (answer) => answer);

/** What a tally makes of such answers. */
export function tallied<T>(tally: Tally<T>, answers: readonly LoggedAnswer[]): T {
  walkLog(logOf(answers), [tally]);
  return tally.result();
}
