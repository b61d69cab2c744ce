import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { afterAnswer, afterFirstAnswer, KNOWN_BEFORE, type Trace } from '@/domain/scheduling/plan/belief';
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
  const traces = new Map<number, Trace & { day: number; isRight: boolean }>();
  const answers: SeenAnswer[] = [];
  let today = 0;
  let freshToday = 0;
  let queue: number[] = [];
  const plan = (secondsLeft: number) => {
    const items = setup.weights.map((weight, item) => ({ id: String(item), weight, guess, memory: memoryOf(item) }));
    const minutes = [secondsLeft / 60, ...setup.minutes.slice(today + 1)];
    const forgetting = fitForgetting(answers, weights);
    const asked = askToday({ items, weights, minutes, seconds, forgetting, freshToday });
    queue = asked.map(({ itemId }) => Number(itemId)).reverse();
  };
  const memoryOf = (item: number) => {
    const trace = traces.get(item);
    if (trace === undefined) return null;
    const elapsedDays = today - trace.day;
    return { ...trace, elapsedDays, today: elapsedDays > 0 ? 'none' : trace.isRight ? 'right' : 'wrong' } as const;
  };
  return {
    startDay(day, secondsLeft) {
      today = day;
      freshToday = 0;
      plan(secondsLeft);
    },
    next(secondsLeft) {
      if (queue.length === 0) plan(secondsLeft);
      return queue.pop() ?? null;
    },
    answered(item, isRight) {
      const trace = traces.get(item);
      if (trace === undefined) freshToday += 1;
      traces.set(item, { ...after(trace, isRight), day: today, isRight });
    },
  };

  function after(trace: (Trace & { day: number }) | undefined, isRight: boolean): Trace {
    if (trace === undefined) return afterFirstAnswer(steps, { isRight, known: KNOWN_BEFORE, guess });
    const elapsedDays = today - trace.day;
    const { stability, difficulty } = trace;
    if (elapsedDays === 0) return { stability: steps.sameDayStability(stability, isRight), difficulty };
    answers.push({ stability, elapsedDays, isRight, guess });
    return afterAnswer(steps, trace, { isRight, recall: steps.recall(elapsedDays, stability), guess });
  }
}

/** The product's own planning, as the study runs it; the first is the one that learners get. */
export const ownPolicies: readonly Policy[] = [
  ownPolicy('programme', (input) => planToday(input).asked),
  ownPolicy('short rule', planByShortRule),
];
