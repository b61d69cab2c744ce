import type { Candidate, Candidates } from './candidates';
import type { Random } from './random';

/** Single choice as in the exam: four options. */
const SINGLE_OPTIONS = 4;
/** Multiple response: five or six options, and at least two wrong ones. */
const MULTIPLE_OPTIONS = 5;
const LEAST_WRONG = 2;

/** So finely is chance cut where distractors are weighed: far finer than any table has options. */
const TICKETS = 2 ** 20;

/**
 * Which candidates a question shows, in the order of their ids. All are put in an order by the seed alone. Of declared items the first
 * ones are taken, and right ones that are not among them take the places of the last wrong ones: so the draw knows nothing of the key, and
 * two items equal but for the key show the same options whenever both keys are among the first. Of alternates only the first is kept, and of
 * a group of distractors only the first while others are left. Of proved items the plausible distractors come first.
 */
export function chooseOptions(candidates: Candidates, random: Random): Candidate[] {
  const { options, rightShown } = candidates;
  const count =
    rightShown === 1 ? SINGLE_OPTIONS : Math.max(MULTIPLE_OPTIONS + random.below(2), rightShown + LEAST_WRONG);
  const drawn = random.shuffled(options);
  const right = drawn.filter((option) => option.right).slice(0, rightShown);
  if (candidates.proved) {
    const wrong = plausibleFirst(options, random).slice(0, count - right.length);
    return options.filter((option) => right.includes(option) || wrong.includes(option));
  }
  const eligible = spreadGroups(drawn.filter((option) => !option.right || right.includes(option)));
  const chosen = eligible.slice(0, count);
  for (const option of right) {
    if (!chosen.includes(option)) chosen[lastWrong(chosen)] = option;
  }
  return options.filter((option) => chosen.includes(option));
}

/**
 * The wrong options, the likelier early the more plausible: each option draws a ticket, right ones as well, so that the tickets follow
 * from the seed alone; a wrong one's is divided by its weight, and the lowest come first.
 */
function plausibleFirst(options: readonly Candidate[], random: Random): Candidate[] {
  return options
    .map((option) => ({ option, ticket: random.below(TICKETS) / weightOf(option) }))
    .filter(({ option }) => !option.right)
    .sort((one, other) => one.ticket - other.ticket)
    .map(({ option }) => option);
}

/** Why four and not more: docs/decisions/0013-plausible-distractors.md. */
const NEAR_MISS = 4;
const TWO_FAILS = 2;
const CONFUSED = 4;

/** What candidates mix up with the key comes first, then what fails a single need; what fails more is there to fill up. */
function weightOf({ fails, confused }: Candidate): number {
  const byFails = fails === 1 ? NEAR_MISS : fails === 2 ? TWO_FAILS : 1;
  return confused ? CONFUSED * Math.max(byFails, TWO_FAILS) : byFails;
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
