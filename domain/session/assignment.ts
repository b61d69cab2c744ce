/** set: a run through a set of questions; mock: a mock exam. */
export type AssignmentKind = 'set' | 'mock';

/** tutor: the verdict comes with each answer; end: when all is answered. */
export type AssignmentMode = 'tutor' | 'end';

/** How an assignment stands for somebody who is to do it. */
export type AssignmentState = 'coming' | 'open' | 'due soon' | 'overdue' | 'done';

/** How long before its time something is due soon, and when its learners are reminded of it: a day, in ms. */
export const DUE_SOON_MS = 86_400_000;

/** Times are milliseconds since the epoch. */
export interface AssignmentTimes {
  opensAt: number;
  /** Null where there is no hurry. */
  dueAt: number | null;
}

/** How an assignment stands now: what is done stays so, and what is overdue can still be done. */
export function stateOfAssignment(
  { opensAt, dueAt }: AssignmentTimes,
  { isDone, now }: { isDone: boolean; now: number },
): AssignmentState {
  if (isDone) return 'done';
  if (now < opensAt) return 'coming';
  if (dueAt === null) return 'open';
  if (now > dueAt) return 'overdue';
  return now >= dueAt - DUE_SOON_MS ? 'due soon' : 'open';
}

/** What came of an attempt. `scaled` and `passed` are of a mock exam that has ended; null elsewhere. */
export interface AttemptResult {
  answered: number;
  correct: number;
  /** How many a set asks; 0 for a mock exam. */
  questions: number;
  scaled: number | null;
  passed: boolean | null;
}

/** One learner's go at an assignment, as pages are told of it. */
export interface AttemptLine {
  id: string;
  /** From 1. */
  number: number;
  startedAt: number;
  /** Null while it is under way. */
  endedAt: number | null;
  /** Where it is a mock exam. */
  mockId: string | null;
  result: AttemptResult;
}

/** An assignment as pages are told of it. */
export interface AssignmentLine extends AssignmentTimes {
  id: string;
  groupId: string;
  title: string;
  kind: AssignmentKind;
  mode: AssignmentMode;
  /** What is to be done, in a few words. */
  what: string;
  /** How many attempts each has; null: any number. */
  attempts: number | null;
  isWithdrawn: boolean;
  state: AssignmentState;
}

/** How many learners of a group are how far; `late` of those who are done were so after the due time. */
export interface AssignmentCounts {
  learners: number;
  done: number;
  started: number;
  late: number;
}

/** How far one learner is with an assignment, for the instructors of the group. */
export interface LearnerStanding {
  userId: string;
  name: string;
  progress: 'done' | 'started' | 'not begun';
  attempts: number;
  /** When the first finished attempt ended; null where none has. */
  doneAt: number | null;
  isLate: boolean;
  /** Of the best finished attempt, else of the one under way. */
  result: AttemptResult | null;
}

/** The best of what came of finished attempts: by scaled score, else by share of right answers, the earlier where they are alike. Null of none. */
export function bestResult(results: readonly AttemptResult[]): AttemptResult | null {
  const worth = ({ scaled, correct, questions, answered }: AttemptResult) =>
    scaled ?? correct / Math.max(1, questions, answered);
  return results.reduce<AttemptResult | null>(
    (best, one) => (best === null || worth(one) > worth(best) ? one : best),
    null,
  );
}
