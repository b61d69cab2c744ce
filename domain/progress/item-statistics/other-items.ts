import type { AnswerColumns } from './answer-columns';

/** People's abilities are drawn to the group's mean as if by so many average answers. */
const AVERAGE_ANSWERS = 5;
/** Who answered fewer other items has shown no ability yet. */
const FEWEST_OTHERS = 5;

/**
 * Place -> the ability that whoever answered there showed on all other items; NaN where it cannot be told. Ability is the mean of right (1) or wrong (0) less
 * each item's facility, so that who met hard items is not taken for less able; the answer's own item is left out, or it would agree with itself.
 * `facilities` tells of each item how often it is answered right, 0 to 1.
 */
export function abilitiesElsewhere(
  { itemAt, personAt, correctAt, lists }: AnswerColumns,
  facilities: Float64Array,
): Float64Array {
  const residualAt = new Float64Array(itemAt.length);
  const residualOf = new Float64Array(lists);
  const answersOf = new Int32Array(lists);
  personAt.forEach((person, place) => {
    const residual = (correctAt[place] ?? 0) - (facilities[itemAt[place] ?? 0] ?? 0);
    residualAt[place] = residual;
    if (person < 0) return;
    residualOf[person] = (residualOf[person] ?? 0) + residual;
    answersOf[person] = (answersOf[person] ?? 0) + 1;
  });
  return residualAt.map((residual, place) => {
    const person = personAt[place] ?? -1;
    const others = (answersOf[person] ?? 0) - 1;
    return others < FEWEST_OTHERS ? Number.NaN : ((residualOf[person] ?? 0) - residual) / (others + AVERAGE_ANSWERS);
  });
}
