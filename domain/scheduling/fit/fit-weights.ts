import { DEFAULT_PARAMETERS } from '../parameters';
import { type FitAnswer, logLossOf, type Span } from './forward';
import { WEIGHT_BOUNDS, WEIGHT_SPREADS } from './weight-bounds';

export interface FitInput {
  /** By item, each in the order of the answers. */
  histories: readonly (readonly FitAnswer[])[];
  /** All answers in them. */
  answers: number;
  /** The weights in use, which the fitted ones have to beat. */
  weights: readonly number[];
}

/** Log loss is a mean over the held-out answers that can be predicted: those on a later day than the item's last one. */
export interface FitResult {
  weights: number[];
  fittedTo: number;
  heldOut: number;
  logLoss: number;
  logLossBefore: number;
  /** Whether they predict better than those in use. */
  isBetter: boolean;
}

/** The share of the latest answers that is kept back to judge by. */
const HELD_OUT = 0.2;
const ROUNDS = 100;
/** In spreads: the first step, which shrinks to a tenth over the rounds. */
const STEP = 0.06;
const NUDGE = 1e-4;
/** Adam's usual memory of first and second moments. */
const [BETA1, BETA2] = [0.9, 0.99];

/**
 * FSRS-6's weights fitted to one learner: log loss on the first four fifths of the answers in time, pulled to the published weights by each
 * weight's spread among learners, by gradient descent with Adam. Judged on the last fifth. Deterministic. Null where nothing can be predicted.
 */
export function fitWeights({ histories, answers, weights: inUse }: FitInput): FitResult | null {
  const cut = Math.floor(answers * (1 - HELD_OUT));
  const train: Span = { from: 0, to: cut };
  const test: Span = { from: cut, to: answers };
  const { count } = logLossOf(histories, inUse, train);
  const before = logLossOf(histories, inUse, test);
  if (count === 0 || before.count === 0) return null;
  const weights = descend((candidate) => {
    const pull = candidate.reduce((sum, weight, at) => sum + ((weight - published(at)) / spread(at)) ** 2, 0);
    return (logLossOf(histories, candidate, train).sum + pull) / count;
  });
  const after = logLossOf(histories, weights, test);
  const [logLoss, logLossBefore] = [after.sum / after.count, before.sum / before.count];
  return {
    ...{ weights, fittedTo: count, heldOut: before.count, logLoss, logLossBefore },
    isBetter: logLoss < logLossBefore,
  };
}

/** The best weights met on the way down. */
function descend(objective: (weights: readonly number[]) => number): number[] {
  let weights = DEFAULT_PARAMETERS.weights.map((weight, at) => bounded(weight, at));
  let best = { weights, value: objective(weights) };
  let value = best.value;
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const step = STEP * (1 - (0.9 * round) / ROUNDS);
    const here = weights;
    weights = here.map((weight, at) => {
      const slope = (objective(here.with(at, weight + NUDGE * spread(at))) - value) / NUDGE;
      mean[at] = BETA1 * (mean[at] as number) + (1 - BETA1) * slope;
      square[at] = BETA2 * (square[at] as number) + (1 - BETA2) * slope ** 2;
      const direction = (mean[at] as number) / (1 - BETA1 ** round);
      const size = Math.sqrt((square[at] as number) / (1 - BETA2 ** round)) + 1e-8;
      return bounded(weight - (step * spread(at) * direction) / size, at);
    });
    value = objective(weights);
    if (value < best.value) best = { weights, value };
  }
  return best.weights;
}

const published = (at: number): number => DEFAULT_PARAMETERS.weights[at] as number;
const spread = (at: number): number => WEIGHT_SPREADS[at] as number;

function bounded(weight: number, at: number): number {
  const [least, most] = WEIGHT_BOUNDS[at] ?? [weight, weight];
  return Math.min(most, Math.max(least, weight));
}
