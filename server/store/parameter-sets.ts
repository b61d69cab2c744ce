import {
  DEFAULT_PARAMETERS,
  fittedParameters,
  type ParameterSet,
  publishedParameters,
  readParametersId,
} from '@/domain/scheduling/parameters';
import type { ParameterSetModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';

/** Weights of FSRS that were fitted to one learner's answers, with what they were worth. */
export interface Fit {
  id: string;
  weights: number[];
  fittedTo: number;
  heldOut: number;
  logLoss: number;
  logLossBefore: number;
  kept: boolean;
  createdAt: number;
}

export const fitColumns = {
  id: true,
  weights: true,
  fittedTo: true,
  heldOut: true,
  logLoss: true,
  logLossBefore: true,
  kept: true,
  createdAt: true,
} as const;

export function toFit(row: Omit<ParameterSetModel, 'learnerId'>): Fit {
  return { ...row, weights: JSON.parse(row.weights) as number[], createdAt: Number(row.createdAt) };
}

/** The learner's fits, the latest first; all of them unless told how many. */
export async function readFits(store: Store, learnerId: string, most?: number): Promise<Fit[]> {
  const rows = await store.db.parameterSet.findMany({
    where: { learnerId },
    select: fitColumns,
    orderBy: { createdAt: 'desc' },
    ...(most !== undefined && { take: most }),
  });
  return rows.map(toFit);
}

/** The set that the learner's memories are made with. */
export async function readParameters(store: Store, learnerId: string): Promise<ParameterSet> {
  const plan = await store.db.plan.findUnique({
    where: { learnerId },
    select: { desiredRetention: true, parametersId: true },
  });
  return plan === null ? DEFAULT_PARAMETERS : parametersOf(store, learnerId, plan);
}

/** The set that a plan names. Throws where its weights are not there: whoever names them kept them first. */
export async function parametersOf(
  store: Store,
  learnerId: string,
  { desiredRetention, parametersId }: { desiredRetention: number; parametersId: string | null },
): Promise<ParameterSet> {
  const fit = parametersId === null ? null : await findFit(store, learnerId, parametersId);
  return setOf({ desiredRetention, parametersId }, fit === null ? [] : [fit]);
}

/** The set that a plan names, given the learner's fits; the default where there is no plan. */
export function setOf(
  plan: { desiredRetention: number; parametersId: string | null } | null,
  fits: readonly Pick<Fit, 'id' | 'weights'>[],
): ParameterSet {
  if (plan === null) return DEFAULT_PARAMETERS;
  if (plan.parametersId === null) return publishedParameters(plan.desiredRetention);
  const fit = fits.find(({ id }) => id === plan.parametersId);
  if (fit === undefined) throw new Error(`The learner's weights ${plan.parametersId} are not there`);
  return fittedParameters(fit, plan.desiredRetention);
}

/** The set that a review was scheduled with; the default where it is unknown here, as of a log from elsewhere. */
export async function findParameters(store: Store, learnerId: string, id: string): Promise<ParameterSet> {
  const read = readParametersId(id);
  if (read === null) return DEFAULT_PARAMETERS;
  if (read.fit === null) return publishedParameters(read.desiredRetention);
  const fit = await findFit(store, learnerId, read.fit);
  return fit === null ? DEFAULT_PARAMETERS : fittedParameters(fit, read.desiredRetention);
}

async function findFit(store: Store, learnerId: string, id: string): Promise<Fit | null> {
  const row = await store.db.parameterSet.findFirst({ where: { learnerId, id }, select: fitColumns });
  return row && toFit(row);
}
