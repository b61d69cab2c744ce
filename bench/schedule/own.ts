import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { balance } from '@/domain/scheduling/plan/balance';
import { type Belief, believe, memoryOn, seenAnswer } from '@/domain/scheduling/plan/believe';
import { forecastExam } from '@/domain/scheduling/plan/forecast-exam';
import { fitForgetting, meanFactor, type SeenAnswer } from '@/domain/scheduling/plan/forgetting-factor';
import { memorySteps } from '@/domain/scheduling/plan/memory-steps';
import type { PlanInput } from '@/domain/scheduling/plan/plan';
import { planToday } from '@/domain/scheduling/plan/plan-today';
import { planByShortRule } from '@/domain/scheduling/plan/short-rule';
import { presenceFrom } from '@/domain/session/presence';
import type { Policy, Promised, Pupil, Setup } from './policy';

const { weights } = DEFAULT_PARAMETERS;
const steps = memorySteps(weights);

/** A plan made each morning by the product's own code, with the answers of the days before. */
function ownPolicy(name: string, askToday: (input: PlanInput) => readonly { itemId: string }[]): Policy {
  return { name, begin: (setup) => pupilOf(setup, askToday) };
}

/** The same without its promises, which take longer than the plans. */
function withoutPromises({ name, begin }: Policy): Policy {
  return {
    name,
    begin(setup) {
      const { startDay, next, answered } = begin(setup);
      return { startDay, next, answered };
    },
  };
}

function pupilOf(setup: Setup, askToday: (input: PlanInput) => readonly { itemId: string }[]): Pupil {
  const { guess, seconds } = setup;
  const beliefs = new Map<number, Belief>();
  const answers: SeenAnswer[] = [];
  let today = 0;
  let freshToday = 0;
  let studied = 0;
  let queue: number[] = [];
  let forgetting = fitForgetting([], weights);
  let morning: PlanInput | null = null;
  const inputOf = (secondsLeft: number): PlanInput => {
    const items = setup.weights.map((weight, item) => {
      const belief = beliefs.get(item);
      return { id: String(item), weight, guess, memory: belief === undefined ? null : memoryOn(today, belief) };
    });
    const minutes = [secondsLeft / 60, ...setup.minutes.slice(today + 1)];
    const presence = presenceFrom({ kept: Math.max(0, studied - 2), offered: Math.max(0, today - 1) });
    return { items, weights, minutes, seconds, forgetting, freshToday, presence };
  };
  const plan = (input: PlanInput) => {
    queue = askToday(input)
      .map(({ itemId }) => Number(itemId))
      .reverse();
  };
  return {
    startDay(day, secondsLeft) {
      today = day;
      freshToday = 0;
      studied += 1;
      forgetting = fitForgetting(answers, weights);
      morning = inputOf(secondsLeft);
      plan(morning);
    },
    next(secondsLeft) {
      if (queue.length === 0) plan(inputOf(secondsLeft));
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
    promise: () => promiseOf(morning ?? inputOf(0)),
  };
}

/** What the product would tell of exam day, beside the bound that its programme gives. */
function promiseOf(input: PlanInput): Promised {
  const planned = planToday(input);
  const { recall, doubt } = forecastExam(planned, { presence: input.presence, answers: input.forgetting.answers });
  return { bound: balance(planned.valuesByPrice, planned.minutes).value / planned.items.length, recall, doubt };
}

/** The guard that was specified: nothing new beyond this many times FSRS's forgetting. */
const EARLY = 2.5;
const ENOUGH_ANSWERS = 30;

/** The same plan with that guard, by which the guard is measured. */
export const WITH_GUARD = withoutPromises(
  ownPolicy('with guard', (input) => {
    const isEarly = input.forgetting.answers >= ENOUGH_ANSWERS && meanFactor(input.forgetting) > EARLY;
    // As many new items begun as a day may hold: others wait until all else was asked.
    return planToday(isEarly ? { ...input, freshToday: input.items.length } : input).asked;
  }),
);

/** The product's own planning, as the study runs it; the first is the one that learners get. */
export const ownPolicies: readonly Policy[] = [
  ownPolicy('programme', (input) => planToday(input).asked),
  withoutPromises(ownPolicy('short rule', planByShortRule)),
];
