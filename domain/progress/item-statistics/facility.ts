import { betaQuantile } from './beta';

/** How many answered an item, and how many of them were right. */
export interface Count {
  answers: number;
  right: number;
}

/** What is believed of an item before anybody of the group answered it: a beta distribution of this mean, worth so many answers. */
export interface FacilityPrior {
  mean: number;
  size: number;
}

/** The share of first answers that are right, drawn toward the group's mean, and where it lies 19 times in 20. */
export interface Facility {
  share: number;
  low: number;
  high: number;
}

/** With fewer first answers there is nothing to say of an item. */
export const FEWEST_FOR_FACILITY = 10;
/** Of fewer items it cannot be told how much they differ: a prior worth four answers stands in. */
const FEWEST_ITEMS = 5;
const USUAL_SIZE = 4;
/** However alike or unlike the items look by chance, the prior is worth no more and no less. */
const [LEAST_LIKENESS, MOST_LIKENESS] = [0.01, 0.8];

/**
 * The prior that a group's items give one another (empirical Bayes): a beta distribution fitted by the moments of Kleinman (1973, "Proportions with extraneous
 * variance"). Where items differ much, an item's own answers count soon; where they hardly differ, each is drawn to the mean.
 */
export function facilityPrior(items: readonly Count[]): FacilityPrior {
  const counted = items.filter(({ answers }) => answers > 0);
  const sum = (of: (count: Count) => number) => counted.reduce((all, count) => all + of(count), 0);
  const answers = sum((one) => one.answers);
  if (answers === 0) return { mean: 0.5, size: USUAL_SIZE };
  const mean = Math.min(0.98, Math.max(0.02, sum(({ right }) => right) / answers));
  if (counted.length < FEWEST_ITEMS) return { mean, size: USUAL_SIZE };
  const spread = sum((one) => one.answers * (one.right / one.answers - mean) ** 2);
  const byChance = mean * (1 - mean) * (counted.length - 1);
  const room = mean * (1 - mean) * (answers - sum((one) => one.answers ** 2) / answers - (counted.length - 1));
  const likeness = room <= 0 ? MOST_LIKENESS : (spread - byChance) / room;
  const kept = Math.min(MOST_LIKENESS, Math.max(LEAST_LIKENESS, likeness));
  return { mean, size: 1 / kept - 1 };
}

/** The posterior mean and its central interval of 95 %. Tells it of few answers too: whoever shows it asks for ten. */
export function facilityOf({ answers, right }: Count, { mean, size }: FacilityPrior): Facility {
  const a = right + mean * size;
  const b = answers - right + (1 - mean) * size;
  return { share: a / (a + b), low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) };
}
