import type { FirstAnswer } from './first-answer';

/** Learners' abilities are drawn to the group's mean as if by so many average answers. */
const AVERAGE_ANSWERS = 5;
/** Who answered fewer other items has shown no ability yet. */
const FEWEST_OTHERS = 5;

interface Shown {
  residual: number;
  answers: number;
}

/** The ability that the learner of an answer showed on all other items; null where that cannot be told. */
export type AbilityElsewhere = (answer: FirstAnswer) => number | null;

/**
 * Ability as the mean of right (1) or wrong (0) less each item's facility, so that who met hard items is not taken for less able; the answer's own item is
 * left out, or it would agree with itself. `facilityOf` tells how often an item is answered right, 0 to 1.
 */
export function abilityElsewhere(
  answers: readonly FirstAnswer[],
  facilityOf: (itemId: string) => number,
): AbilityElsewhere {
  const shown = new Map<string, Shown>();
  const residualOf = ({ correct, itemId }: FirstAnswer) => Number(correct) - facilityOf(itemId);
  for (const answer of answers) {
    if (answer.learnerId === null) continue;
    const one = shown.get(answer.learnerId);
    if (one === undefined) shown.set(answer.learnerId, { residual: residualOf(answer), answers: 1 });
    else {
      one.residual += residualOf(answer);
      one.answers += 1;
    }
  }
  return (answer) => {
    const all = answer.learnerId === null ? undefined : shown.get(answer.learnerId);
    if (all === undefined || all.answers - 1 < FEWEST_OTHERS) return null;
    return (all.residual - residualOf(answer)) / (all.answers - 1 + AVERAGE_ANSWERS);
  };
}
