import type { Candidate, Candidates } from './candidates';
import type { Random } from './random';

/** Single choice as in the exam: four options. */
const SINGLE_OPTIONS = 4;
/** Multiple response: five or six options, and at least two wrong ones. */
const MULTIPLE_OPTIONS = 5;
const LEAST_WRONG = 2;

/**
 * Which candidates a question shows, in the order of their ids. All are put in an order by the seed alone and the first ones are
 * taken; right ones that are not among them then take the places of the last wrong ones. So the draw knows nothing of the key, and
 * two items equal but for the key show the same options whenever both keys are among the first. Of alternates only the first is kept, and of
 * a group of distractors only the first while others are left.
 */
export function chooseOptions(candidates: Candidates, random: Random): Candidate[] {
  const { options, rightShown } = candidates;
  const count =
    rightShown === 1 ? SINGLE_OPTIONS : Math.max(MULTIPLE_OPTIONS + random.below(2), rightShown + LEAST_WRONG);
  const drawn = random.shuffled(options);
  const right = drawn.filter((option) => option.right).slice(0, rightShown);
  const eligible = spreadGroups(drawn.filter((option) => !option.right || right.includes(option)));
  const chosen = eligible.slice(0, count);
  for (const option of right) {
    if (!chosen.includes(option)) chosen[lastWrong(chosen)] = option;
  }
  return options.filter((option) => chosen.includes(option));
}

/** The first of each group, in order, and then the rest. */
function spreadGroups(drawn: readonly Candidate[]): Candidate[] {
  const met = new Set<string>();
  const firsts: Candidate[] = [];
  const rest: Candidate[] = [];
  for (const option of drawn) {
    (met.has(option.group) ? rest : firsts).push(option);
    met.add(option.group);
  }
  return [...firsts, ...rest];
}

function lastWrong(chosen: readonly Candidate[]): number {
  const index = chosen.findLastIndex((option) => !option.right);
  if (index < 0) throw new Error('No wrong option to take the place of');
  return index;
}
