import { areWeights } from '@/domain/scheduling/fit/weight-bounds';
import { readParametersId } from '@/domain/scheduling/parameters';
import type { Mark } from '../store/marks';
import type { StoredMissReason } from '../store/miss-reasons';
import type { Fit } from '../store/parameter-sets';
import type { StoredPlan } from '../store/plans';
import type { Report } from '../store/reports';
import type { StoredReview } from '../store/stored';
import type { LearnerFile } from './export-learner';

/** The lists of an exported file that an import takes in; files of earlier versions hold reviews alone. */
export type ImportedFile = Pick<LearnerFile, 'reviews'> &
  Partial<Pick<LearnerFile, 'marks' | 'missReasons' | 'reports' | 'plan' | 'fits'>>;

/** A file's lists with times as the store keeps them. */
export interface ReadFile {
  reviews: StoredReview[];
  marks: Mark[];
  missReasons: StoredMissReason[];
  reports: Report[];
  plan: StoredPlan | null;
  fits: Fit[];
}

const PAST: Partial<Record<string, string>> = { answer: 'answered', void: 'taken back' };

/** Clocks of two machines may differ by this much. */
const LEEWAY_MS = 5 * 60_000;

/** A file's lists, or the sentence that says what is wrong with them. */
export function readLearnerFile(file: ImportedFile, now: number): ReadFile | { message: string } {
  const { reviews, marks = [], missReasons = [], reports = [], plan = null, fits = [] } = file;
  const read = {
    reviews: reviews.map((review) => ({
      ...review,
      answeredAt: Date.parse(review.answeredAt),
      receivedAt: Date.parse(review.receivedAt),
      dueAt: Date.parse(review.dueAt),
    })),
    marks: marks.map((mark) => ({
      ...mark,
      buriedUntil: mark.buriedUntil === null ? null : Date.parse(mark.buriedUntil),
      changedAt: Date.parse(mark.changedAt),
    })),
    missReasons: missReasons.map((given) => ({ ...given, givenAt: Date.parse(given.givenAt) })),
    reports: reports.map((report) => ({ ...report, createdAt: Date.parse(report.createdAt) })),
    plan: plan && { ...plan, changedAt: Date.parse(plan.changedAt) },
    fits: fits.map((fit) => ({ ...fit, createdAt: Date.parse(fit.createdAt) })),
  };
  const message = findProblem(read, now + LEEWAY_MS);
  return message === null ? read : { message };
}

function findProblem(file: ReadFile, latest: number): string | null {
  const { marks, missReasons, reports, plan, fits } = file;
  return (
    findReviewProblem(file, latest) ??
    findFuture(
      'marks',
      marks.map(({ changedAt }) => changedAt),
      latest,
    ) ??
    findFuture(
      'missReasons',
      missReasons.map(({ givenAt }) => givenAt),
      latest,
    ) ??
    findFuture(
      'reports',
      reports.map(({ createdAt }) => createdAt),
      latest,
    ) ??
    findFuture(
      'fits',
      fits.map(({ createdAt }) => createdAt),
      latest,
    ) ??
    findPlanProblem(plan, fits, latest)
  );
}

function findReviewProblem({ reviews, fits }: ReadFile, latest: number): string | null {
  const ids = new Set<string>();
  const events = new Set<string>();
  const answers = new Map(reviews.filter(({ event }) => event === 'answer').map((one) => [one.issuedId, one]));
  for (const [index, review] of reviews.entries()) {
    const { id, event, issuedId, itemId, parameters, answeredAt, receivedAt } = review;
    const at = `The file is malformed at reviews[${index}]`;
    if (ids.has(id)) return `${at}: its id is there twice.`;
    if (events.has(`${event} ${issuedId}`)) return `${at}: its question was ${PAST[event] ?? 'judged again'} before.`;
    const set = readParametersId(parameters);
    if (set === null || (set.fit !== null && !fits.some((fit) => fit.id === set.fit)))
      return `${at}: its parameters are not known here.`;
    if (answeredAt > receivedAt) return `${at}: it was received before it was answered.`;
    if (receivedAt > latest) return `${at}: it lies in the future.`;
    const answer = answers.get(issuedId);
    if (answer?.itemId !== itemId || answer.answeredAt !== answeredAt)
      return `${at}: the answer that it is about is not there.`;
    ids.add(id);
    events.add(`${event} ${issuedId}`);
  }
  return null;
}

function findPlanProblem(plan: StoredPlan | null, fits: readonly Fit[], latest: number): string | null {
  if (new Set(fits.map(({ id }) => id)).size < fits.length)
    return 'The file is malformed at fits: an id is there twice.';
  const odd = fits.findIndex(({ weights }) => !areWeights(weights));
  if (odd !== -1) return `The file is malformed at fits[${odd}]: these cannot be weights of FSRS-6.`;
  if (plan === null) return null;
  if (plan.changedAt > latest) return 'The file is malformed at plan: it lies in the future.';
  const { parametersId } = plan;
  if (parametersId === null || fits.some(({ id }) => id === parametersId)) return null;
  return 'The file is malformed at plan: its weights are not there.';
}

function findFuture(list: string, times: readonly number[], latest: number): string | null {
  const index = times.findIndex((at) => at > latest);
  return index === -1 ? null : `The file is malformed at ${list}[${index}]: it lies in the future.`;
}
