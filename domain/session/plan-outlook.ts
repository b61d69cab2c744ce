import type { LeaveReason } from '@/domain/scheduling/plan/plan';
import type { StudyPlan } from './study-plan';

/** A learner's plan and what it brings, as pages show it. Dates are local, YYYY-MM-DD. */
export interface PlanOutlook {
  plan: StudyPlan;
  /** The learner's date of today. */
  today: string;
  /** `none`: no date is set; `past`: it was set and has passed. */
  exam: 'none' | 'ahead' | 'today' | 'past';
  /** Days until the exam; 0 where none lies ahead. */
  daysLeft: number;
  /** Minutes that today's answers took, estimated. */
  usedMinutes: number;
  /** Null where no exam lies ahead. */
  course: ExamCourse | null;
  /** Null where an exam lies ahead, or nothing is overdue. */
  backlog: { overdue: number; today: number; days: number } | null;
  /** The latest fits of weights, the latest first, and whether fitted ones are in use. */
  fits: ToldFit[];
  isFitted: boolean;
}

/** The days up to an exam, and what is expected of it. */
export interface ExamCourse {
  days: CourseDay[];
  /** Items that the exam may ask about, and how many of them were met. */
  items: number;
  met: number;
  now: ExpectedResult;
  atExam: ExpectedResult;
  withTenMore: ExpectedResult;
  leftOut: LeftOut[];
}

export interface CourseDay {
  date: string;
  /** Minutes set aside; of today what was used already is counted in. */
  budget: number;
  /** Expected minutes, answers of items met before, and new items. */
  minutes: number;
  reviews: number;
  fresh: number;
}

/** The share of right answers to expect (0 to 1), and where nine exams of ten would lie. */
export interface ExpectedResult {
  share: number;
  low: number;
  high: number;
}

/** Items that will not be asked before the exam, for one reason. */
export interface LeftOut {
  reason: LeaveReason;
  items: number;
  /** Most first. */
  topics: { id: string; title: string; items: number }[];
}

/** Weights that were fitted, beside those that were in use: the lower log loss predicts better. */
export interface ToldFit {
  on: string;
  fittedTo: number;
  heldOut: number;
  logLoss: number;
  logLossBefore: number;
  kept: boolean;
}
