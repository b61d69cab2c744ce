import type { Confidence } from '@/domain/grading/verdict';
import type { QuestionForm } from '@/domain/question/form-of';
import type { ParameterSet } from '@/domain/scheduling/parameters';
import type { AnswerList } from '../item-statistics/answer-list';
import type { Mistake } from '../logged-answer';

/** A learner of a group, as far as pictures of the group need it. Times are milliseconds since the epoch, UTC. */
export interface LearnerRecord {
  userId: string;
  name: string;
  timeZone: string;
  /** Answers ever given and not taken back. */
  answers: number;
  /** Null of who never answered. */
  lastAt: number | null;
  /** Recent answers by quarter hours, in no order. */
  activity: readonly AnswerSpan[];
  /** Recent wrong answers of which it is known what was taken for what. */
  mistakes: readonly RecentMistake[];
  memories: readonly ItemMemory[];
  /** That the memories were made with. */
  parameters: ParameterSet;
  firsts: AnswerList;
}

/** What somebody answered within a quarter of an hour. */
export interface AnswerSpan {
  at: number;
  answers: number;
  right: number;
  effortMs: number;
}

export interface RecentMistake {
  itemId: string;
  form: QuestionForm | null;
  mistake: Mistake;
  confidence: Confidence;
  at: number;
}

/** What is believed of somebody's memory of an item. `isLearned`: it has left its first steps. */
export interface ItemMemory {
  itemId: string;
  stability: number;
  lastReviewedAt: number;
  lapses: number;
  isLearned: boolean;
}

/** Pictures of what somebody does now look so many days back. */
export const RECENT_DAYS = 30;
export const DAY_MS = 86_400_000;
