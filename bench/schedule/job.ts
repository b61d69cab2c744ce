import { MODELS } from './models/all';
import type { MemoryModel } from './models/memory-model';
import { ownPolicies, WITH_GUARD } from './own';
import { BASELINES, BESIDE } from './policies/baselines';
import { clairvoyant } from './policies/clairvoyant';
import type { Policy } from './policy';
import { REGIMES, type Regime } from './regimes';
import { type Outcome, simulate } from './simulate';
import { worldOf } from './world';

/** All pupils under all policies in one regime with one model: what a process does at a time. */
export interface Job {
  regime: number;
  model: number;
  seeds: readonly number[];
}

/** Policy by policy, in each the pupils in the order of their seeds. */
export interface JobResult extends Job {
  recall: Float64Array;
  minutesADay: Float64Array;
  begun: Float64Array;
  /** Of the product's plan, pupil by pupil. */
  own: OwnOutcome[];
  /** Milliseconds of a processor that each policy took for all pupils, the simulation included. */
  milliseconds: Float64Array;
}

/** What else is told of a pupil under the product's plan. */
export interface OwnOutcome extends Pick<Outcome, 'promises'> {
  /** Recall with the guard that was specified; null where it was not run. */
  withGuard: number | null;
  /** Recall under who knows the pupil's memory; null where it was not run. */
  clairvoyant: number | null;
}

/** The guard that was specified is run at the least budget, where it was meant to help. */
const GUARD_MINUTES = 8;
/** Where 1.5 points over the best simple rule were expected. */
const CLAIRVOYANT_MINUTES = [14, 20];

/** Baselines first, then what stands beside them, then what the product does. */
export const POLICIES: readonly Policy[] = [...BASELINES, ...BESIDE, ...ownPolicies];

export function runJob(job: Job): JobResult {
  const regime = REGIMES[job.regime];
  const model = MODELS[job.model];
  if (!regime || !model) throw new Error(`There is no regime ${job.regime} or no model ${job.model}`);
  const pupils = job.seeds.length;
  const made = () => new Float64Array(POLICIES.length * pupils);
  const [recall, minutesADay, begun] = [made(), made(), made()];
  const milliseconds = new Float64Array(POLICIES.length);
  const promises: Outcome['promises'][] = [];
  for (const [at, policy] of POLICIES.entries()) {
    const began = process.cpuUsage();
    for (const [pupil, seed] of job.seeds.entries()) {
      const outcome = simulate(worldOf(regime, seed), model, policy);
      recall[at * pupils + pupil] = outcome.recall;
      minutesADay[at * pupils + pupil] = outcome.seconds / 60 / regime.days;
      begun[at * pupils + pupil] = outcome.begun / regime.items;
      if (policy === ownPolicies[0]) promises.push(outcome.promises);
    }
    const { user, system } = process.cpuUsage(began);
    milliseconds[at] = (user + system) / 1000;
  }
  const own = job.seeds.map((seed, pupil) => ({
    promises: promises[pupil] ?? [],
    ...besides({ regime, model, seed }),
  }));
  return { ...job, recall, minutesADay, begun, own, milliseconds };
}

/** What is measured beside the policies, where it is. */
function besides({ regime, model, seed }: { regime: Regime; model: MemoryModel; seed: number }) {
  const world = worldOf(regime, seed);
  const { minutesADay } = regime;
  const by = (policy: Policy) => simulate(world, model, policy).recall;
  return {
    withGuard: minutesADay === GUARD_MINUTES ? by(WITH_GUARD) : null,
    clairvoyant: CLAIRVOYANT_MINUTES.includes(minutesADay) ? by(clairvoyant(world, model)) : null,
  };
}
