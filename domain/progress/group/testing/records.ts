import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { NO_ANSWERS } from '../../item-statistics/answer-list';
import { DAY, NOON } from '../../testing/answers';
import type { LearnerRecord, RecentMistake } from '../learner-record';

/** Somebody who answered once, yesterday, with what a test wants otherwise. */
export function recordOf(userId: string, over: Partial<LearnerRecord> = {}): LearnerRecord {
  return {
    ...{ userId, name: `Name of ${userId}`, timeZone: 'UTC', answers: 1, lastAt: NOON - DAY },
    activity: [{ at: NOON - DAY, answers: 1, right: 1, effortMs: 60_000 }],
    ...{ mistakes: [], memories: [], parameters: DEFAULT_PARAMETERS, firsts: NO_ANSWERS, ...over },
  };
}

/** Yesterday one option was taken for another, without being sure. */
export function mistakeOf(from: string, to: string, over: Partial<RecentMistake> = {}): RecentMistake {
  return {
    ...{ itemId: 'tune-1', form: 'single', mistake: { chosen: [from], right: [to] }, confidence: 'fairly' },
    ...{ at: NOON - DAY, ...over },
  };
}
