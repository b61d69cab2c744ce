import { randomStream } from '@/domain/question/random';

/** What a perfect predictor's calibration error comes to by the luck of the answers alone: in the mean, and in 95 of 100 cases at most. */
export interface ByChance {
  mean: number;
  most: number;
}

const DRAWS = 1000;
/** From this variance on a count is drawn as a normal one; below, exactly. */
const LARGE = 36;
const UNITS = 0x1000_0000;

/**
 * The calibration error of a predictor whose every bin comes true with its mean prediction, over a thousand draws; the same bins give the
 * same figures. Counts within a bin are binomial: predictions within one tenth differ too little to matter. One bin with answers at least.
 */
export function errorByChance(bins: readonly { answers: number; expected: number | null }[]): ByChance {
  const filled = bins.filter(({ answers }) => answers > 0);
  const all = filled.reduce((sum, { answers }) => sum + answers, 0);
  const random = randomStream(all, 'entropy');
  const chance = () => (random.below(UNITS) + 0.5) / UNITS;
  const draws = filled.map(({ answers, expected }) => distances(answers, expected ?? 0, chance));
  const errors = Float64Array.from({ length: DRAWS }, () => draws.reduce((sum, draw) => sum + draw(), 0) / all).sort();
  const mean = errors.reduce((sum, error) => sum + error, 0) / DRAWS;
  return { mean, most: errors[Math.ceil(0.95 * DRAWS) - 1] ?? mean };
}

/** Draws how far a binomial count lies from its mean: of right answers or, as far, of wrong ones, whichever are fewer. */
function distances(answers: number, expected: number, chance: () => number): () => number {
  const rare = Math.min(expected, 1 - expected);
  const mean = answers * rare;
  const variance = mean * (1 - rare);
  if (variance >= LARGE)
    return () => Math.abs(Math.sqrt(-2 * variance * Math.log(chance())) * Math.cos(2 * Math.PI * chance()));
  const upTo = cumulative(answers, rare);
  return () => {
    const drawn = chance();
    let count = 0;
    while (count < upTo.length && drawn > (upTo[count] ?? 1)) count += 1;
    return Math.abs(count - mean);
  };
}

/** The binomial distribution as far as it matters: twelve standard deviations above the mean nothing is left. */
function cumulative(answers: number, rare: number): Float64Array {
  const mean = answers * rare;
  const most = Math.min(answers, Math.ceil(mean + 12 * Math.sqrt(mean) + 12));
  const upTo = new Float64Array(most + 1);
  let ofCount = Math.exp(answers * Math.log1p(-rare));
  let sum = 0;
  for (let count = 0; count <= most; count++) {
    sum += ofCount;
    upTo[count] = sum;
    ofCount *= ((answers - count) / (count + 1)) * (rare / (1 - rare));
  }
  return upTo;
}
