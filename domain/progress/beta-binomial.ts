/**
 * The distribution of how many of `questions` are answered right when the chance of each is itself uncertain: beta with this mean and
 * variance (Skellam 1948, beta-binomial). Answers the chances of 0 to `questions` right, with sum 1. The mean is held off 0 and 1, where
 * nothing would be uncertain, and the variance below the largest that a share can have.
 */
export function countDistribution(questions: number, mean: number, variance: number): Float64Array {
  const share = Math.min(0.999, Math.max(0.001, mean));
  const largest = share * (1 - share);
  const size = largest / Math.min(Math.max(variance, 1e-6), 0.999 * largest) - 1;
  const [a, b] = [share * size, (1 - share) * size];
  const logs = new Float64Array(questions + 1);
  for (let count = 1; count <= questions; count++) {
    const ratio = ((questions - count + 1) / count) * ((a + count - 1) / (b + questions - count));
    logs[count] = (logs[count - 1] ?? 0) + Math.log(ratio);
  }
  const top = logs.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const chances = logs.map((value) => Math.exp(value - top));
  const sum = chances.reduce((total, value) => total + value, 0);
  return chances.map((value) => value / sum);
}

/** The least count at which the chances of it and all below add up to a share of 0 to 1. */
export function countAt(chances: Float64Array, share: number): number {
  let sum = 0;
  const count = chances.findIndex((chance) => {
    sum += chance;
    return sum >= share;
  });
  return count === -1 ? chances.length - 1 : count;
}
