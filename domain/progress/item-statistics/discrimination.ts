/** How far those who are able elsewhere are those who are right here, from -1 to 1, and where it lies 19 times in 20. */
export interface Discrimination {
  correlation: number;
  low: number;
  high: number;
  learners: number;
}

/** An item's answer with the ability that its learner showed on all other items. */
export interface AbleAnswer {
  correct: boolean;
  ability: number;
}

/** With fewer learners the interval spans nearly everything. */
export const FEWEST_FOR_DISCRIMINATION = 30;
/** The normal distribution's two-sided 95 % point. */
const Z = 1.959964;

/**
 * The corrected item-total correlation: of right or wrong with the ability on other items (Henrysson 1963), and its interval by Fisher's z (1921). Null of
 * fewer than 30 learners, and where all answered alike.
 */
export function discriminationOf(answers: readonly AbleAnswer[]): Discrimination | null {
  const learners = answers.length;
  if (learners < FEWEST_FOR_DISCRIMINATION) return null;
  const share = answers.reduce((sum, { correct }) => sum + Number(correct), 0) / learners;
  const mean = answers.reduce((sum, { ability }) => sum + ability, 0) / learners;
  let [both, own, other] = [0, 0, 0];
  for (const { correct, ability } of answers) {
    const [x, y] = [Number(correct) - share, ability - mean];
    both += x * y;
    own += x * x;
    other += y * y;
  }
  if (own === 0 || other === 0) return null;
  const correlation = Math.min(0.999, Math.max(-0.999, both / Math.sqrt(own * other)));
  const half = Z / Math.sqrt(learners - 3);
  const z = Math.atanh(correlation);
  return { correlation, low: Math.tanh(z - half), high: Math.tanh(z + half), learners };
}
