import { type JobResult, POLICIES } from './job';
import { MODELS } from './models/all';
import { ownPolicies } from './own';
import { BASELINES, BESIDE, REFERENCE } from './policies/baselines';
import { REGIMES } from './regimes';

/** All outcomes of a run, by position: regimes, models and policies as they are listed, pupils in the order of their seeds. */
export interface Results {
  pupils: number;
  /** The models that were run, and those of them that count for a mean. */
  models: readonly number[];
  plausible: readonly number[];
  cells: ReadonlyMap<string, JobResult>;
}

/** Regimes, models and pupils that a figure is the mean of. */
export interface Scope {
  regimes: readonly number[];
  models: readonly number[];
  isCounted?(pupil: number): boolean;
}

/** A mean over pupils with its standard error, in percentage points for recall. */
export interface Estimate {
  mean: number;
  error: number;
}

export type Measure = 'recall' | 'minutesADay' | 'begun';

/** Which policy stands for a rule in a regime: the same everywhere, or chosen in hindsight. */
export type Choice = (regime: number) => number;

export const ALL_REGIMES = REGIMES.map((_, at) => at);
/** The regimes of a budget. */
export const withBudget = (minutes: number): number[] =>
  ALL_REGIMES.filter((at) => REGIMES[at]?.minutesADay === minutes);

/** Where the product's own policies begin in the list. */
export const OWN = BASELINES.length + BESIDE.length;
export const reference: Choice = () => BASELINES.indexOf(REFERENCE);
export const own: Choice = () => OWN;
export const rotation: Choice = () => BASELINES.length;
export const hasOwn = ownPolicies.length > 0;

export function gather(done: readonly JobResult[], pupils: number): Results {
  const models = [...new Set(done.map(({ model }) => model))].sort((a, b) => a - b);
  return {
    pupils,
    models,
    plausible: models.filter((at) => MODELS[at]?.isPlausible),
    cells: new Map(done.map((result) => [`${result.regime} ${result.model}`, result])),
  };
}

/** Each pupil's mean over the scope; recall in percent. */
export function byPupil(results: Results, scope: Scope, choice: Choice, measure: Measure = 'recall'): number[] {
  const scale = measure === 'minutesADay' ? 1 : 100;
  return Array.from({ length: results.pupils }, (_, pupil) => pupil)
    .filter((pupil) => scope.isCounted?.(pupil) ?? true)
    .map((pupil) => {
      let sum = 0;
      for (const regime of scope.regimes)
        for (const model of scope.models)
          sum +=
            results.cells.get(`${regime} ${model}`)?.[measure][choice(regime) * results.pupils + pupil] ?? Number.NaN;
      return (scale * sum) / (scope.regimes.length * scope.models.length);
    });
}

export function estimate(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

export const meanOf = (results: Results, scope: Scope, choice: Choice, measure: Measure = 'recall'): number =>
  estimate(byPupil(results, scope, choice, measure)).mean;

/** What one rule recalls more than another: the error is that of the difference within pupils. */
export function advantage(results: Results, scope: Scope, of: Choice, over: Choice): Estimate {
  const others = byPupil(results, scope, over);
  return estimate(byPupil(results, scope, of).map((value, pupil) => value - (others[pupil] ?? 0)));
}

/**
 * Of some policies, in each regime the one with the best mean over the plausible models, chosen on the very pupils it is judged by.
 * `together`: the regimes that it is chosen for at once, such as those of a budget; without it, each alone.
 */
export function inHindsight(
  results: Results,
  policies: readonly { name: string }[],
  together: (regime: number) => readonly number[] = (regime) => [regime],
): Choice {
  const candidates = policies.map(({ name }) => POLICIES.findIndex((policy) => policy.name === name));
  const best = ALL_REGIMES.map((regime) => {
    const scope = { regimes: together(regime), models: results.plausible };
    const recalls = candidates.map((candidate) => meanOf(results, scope, () => candidate));
    return candidates[recalls.indexOf(Math.max(...recalls))] ?? 0;
  });
  return (regime) => best[regime] ?? 0;
}
