import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { type Belief, believe, memoryOn, seenAnswer } from '@/domain/scheduling/plan/believe';
import { fitForgetting, type SeenAnswer } from '@/domain/scheduling/plan/forgetting-factor';
import { memorySteps } from '@/domain/scheduling/plan/memory-steps';
import type { PlanInput } from '@/domain/scheduling/plan/plan';
import { planToday } from '@/domain/scheduling/plan/plan-today';
import { planByShortRule } from '@/domain/scheduling/plan/short-rule';
import type { Policy, Pupil, Setup } from './policy';

const { weights } = DEFAULT_PARAMETERS;
const steps = memorySteps(weights);

/** A plan made each morning by the product's own code, with the answers of the days before. */
function ownPolicy(name: string, askToday: (input: PlanInput) => readonly { itemId: string }[]): Policy {
  return { name, begin: (setup) => pupilOf(setup, askToday) };
}

function pupilOf(setup: Setup, askToday: (input: PlanInput) => readonly { itemId: string }[]): Pupil {
  const { guess, seconds } = setup;
  const beliefs = new Map<number, Belief>();
  const answers: SeenAnswer[] = [];
  let today = 0;
  let freshToday = 0;
  let queue: number[] = [];
  let forgetting = fitForgetting([], weights);
  const plan = (secondsLeft: number) => {
    const items = setup.weights.map((weight, item) => {
      const belief = beliefs.get(item);
      return { id: String(item), weight, guess, memory: belief === undefined ? null : memoryOn(today, belief) };
    });
    const minutes = [secondsLeft / 60, ...setup.minutes.slice(today + 1)];
    const asked = askToday({ items, weights, minutes, seconds, forgetting, freshToday });
    queue = asked.map(({ itemId }) => Number(itemId)).reverse();
  };
  return {
    startDay(day, secondsLeft) {
      today = day;
      freshToday = 0;
      forgetting = fitForgetting(answers, weights);
      plan(secondsLeft);
    },
    next(secondsLeft) {
      if (queue.length === 0) plan(secondsLeft);
      return queue.pop() ?? null;
    },
    answered(item, isRight) {
      const before = beliefs.get(item) ?? null;
      const answer = { day: today, isRight, guess };
      const seen = seenAnswer(before, answer);
      if (seen !== null) answers.push(seen);
      if (before === null) freshToday += 1;
      beliefs.set(item, believe(steps, before, answer));
    },
  };
}

/** The product's own planning, as the study runs it; the first is the one that learners get. */
export const ownPolicies: readonly Policy[] = [
  ownPolicy('programme', (input) => planToday(input).asked),
  ownPolicy('short rule', planByShortRule),
];
