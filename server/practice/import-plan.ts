import { createHash } from 'node:crypto';
import { readParametersId } from '@/domain/scheduling/parameters';
import type { LearnerExport } from '../store/export-learner';
import type { Fit } from '../store/parameter-sets';
import type { StoredPlan } from '../store/plans';
import type { StoredReview } from '../store/stored';
import type { ReadFile } from './read-learner-file';

/** What a file says of plan and weights that is new here, under names that are this learner's own. */
export interface PlanNews {
  fits: Fit[];
  /** Null where what is here was said later. */
  plan: StoredPlan | null;
  /** A review with its parameter set under its name here. */
  rename: (review: StoredReview) => StoredReview;
}

/** The same weights of the same moment are one fit, whatever they are called; others get a name that follows from learner and name. */
export function planNewsOf(own: LearnerExport, file: Pick<ReadFile, 'plan' | 'fits'>): PlanNews {
  const names = new Map<string, string>();
  const fits: Fit[] = [];
  for (const fit of file.fits) {
    const same = own.fits.find((known) => isSame(known, fit));
    const id = same?.id ?? nameFor(own.learner.id, fit.id);
    names.set(fit.id, id);
    if (same === undefined && !own.fits.some((known) => known.id === id)) fits.push({ ...fit, id });
  }
  const isLater = file.plan !== null && file.plan.changedAt > (own.plan?.changedAt ?? -1);
  const named = file.plan?.parametersId ?? null;
  return {
    fits,
    plan: isLater && file.plan !== null ? { ...file.plan, parametersId: named && (names.get(named) ?? null) } : null,
    rename: (review) => {
      const fit = readParametersId(review.parameters)?.fit ?? null;
      const name = fit === null ? undefined : names.get(fit);
      if (fit === null || name === undefined || name === fit) return review;
      return { ...review, parameters: name + review.parameters.slice(fit.length) };
    },
  };
}

function isSame(one: Fit, other: Fit): boolean {
  return one.createdAt === other.createdAt && JSON.stringify(one.weights) === JSON.stringify(other.weights);
}

function nameFor(learnerId: string, id: string): string {
  return `fsrs6-fit-${createHash('sha256').update(`${learnerId} ${id}`).digest('hex').slice(0, 24)}`;
}
