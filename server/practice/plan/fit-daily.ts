import { randomUUID } from 'node:crypto';
import { historiesOf } from '@/domain/scheduling/fit/histories';
import { fittedParameters } from '@/domain/scheduling/parameters';
import { replay } from '@/domain/scheduling/replay';
import { BLANK_PLAN } from '@/domain/session/study-plan';
import { type Fit, readFits } from '../../store/parameter-sets';
import { commitFit, commitPlan } from '../../store/plans';
import { readLog } from '../../store/reviews';
import { inTurn } from '../in-turn';
import { ATTEMPTS } from '../next-question';
import type { Practice } from '../practice';
import { readStanding, type Standing } from '../standing';
import { guessIn } from './guess-in';
import { inBackground } from './in-background';
import { tellsRecall } from './tells-recall';

/** Fewer answers say too little of 21 weights. */
export const LEAST_ANSWERS = 1_000;

/** `fitted`: weights were fitted and kept to be shown; `taken`: they predict better and are in use from now on. */
export type FitOutcome = 'too few' | 'done today' | 'fitted' | 'taken';

const fitting = new Set<string>();

/** Starts the day's fit beside whatever goes on, once for a learner. */
export function fitLater(practice: Practice, standing: Standing, now: number): void {
  const { learnerId, memories } = standing;
  const answers = [...memories.values()].reduce((sum, { reps }) => sum + reps, 0);
  if (answers < LEAST_ANSWERS || fitting.has(learnerId)) return;
  fitting.add(learnerId);
  fitDaily(practice, standing, now)
    .catch((error: unknown) => console.error(error))
    .finally(() => fitting.delete(learnerId));
}

/**
 * Fits FSRS's weights to a learner's whole log, at most once a day. Where they predict the answers held out better than those in use, all
 * memories are made again with them in the transaction that takes them into use: killed in between, the old ones stand.
 */
export async function fitDaily(practice: Practice, standing: Standing, now: number): Promise<FitOutcome> {
  const { store, bank } = practice;
  const { learnerId, day, parameters } = standing;
  const log = await readLog(store, learnerId);
  const { histories, answers } = historiesOf(log, { guessOf: (itemId) => guessIn(bank, itemId), tells: tellsRecall });
  if (answers < LEAST_ANSWERS) return 'too few';
  const [last] = await readFits(store, learnerId, 1);
  if (last !== undefined && last.createdAt >= day.start) return 'done today';
  const result = await inBackground('fit', { histories, answers, weights: parameters.weights });
  if (result === null) return 'too few';
  const { isBetter: kept, ...figures } = result;
  const fit: Fit = { id: `fsrs6-fit-${randomUUID()}`, ...figures, kept, createdAt: now };
  await inTurn(learnerId, () => keep(practice, standing, fit));
  return kept ? 'taken' : 'fitted';
}

async function keep(practice: Practice, { learnerId, timeZone }: Standing, fit: Fit): Promise<void> {
  const { store, kept } = practice;
  const now = fit.createdAt;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const standing = await readStanding(practice, { learnerId, timeZone, now });
    if (standing === null) return;
    const { revision: expectedRevision, open } = standing;
    const learner = { id: learnerId, expectedRevision, openIssuedId: open?.id ?? null, timeZone, now };
    const plan = { ...(standing.plan ?? BLANK_PLAN), parametersId: fit.id, changedAt: now };
    const memories = fit.kept
      ? replay(await readLog(store, learnerId), fittedParameters(fit, plan.desiredRetention)).values()
      : [];
    const status = fit.kept
      ? await commitPlan(store, { learner, plan, memories: [...memories], fit })
      : await commitFit(store, learner, fit);
    kept.standings.delete(learnerId);
    if (status !== 'moved') return;
  }
  throw new Error('Too many writers for one learner.');
}
