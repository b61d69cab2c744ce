import type { ExamVersion } from '@/domain/bank/item';

/** When a learner sits the exam, and the time there is until then. Dates are the learner's local ones, YYYY-MM-DD. */
export interface StudyPlan {
  examVersion: ExamVersion;
  /** Null where no date is set. */
  examOn: string | null;
  /** Minutes on each day of the week, Monday first: seven whole numbers, 0 to 600. */
  minutes: number[];
  /** Dates without practice, in order. */
  daysOff: string[];
  /** The probability of recall (0.70 to 0.97) at which an item falls due while there is no date. */
  desiredRetention: number;
  /** Minutes that a mock exam gives on top. */
  extraMinutes: number;
}

/** What holds until a learner sets something else. */
export const BLANK_PLAN: StudyPlan = {
  examVersion: 'MLA-C01',
  examOn: null,
  minutes: [20, 20, 20, 20, 20, 20, 20],
  daysOff: [],
  desiredRetention: 0.9,
  extraMinutes: 0,
};
