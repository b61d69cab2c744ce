import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { fitForgetting } from '@/domain/scheduling/plan/forgetting-factor';
import type { PlanInput, PlannedItem } from '@/domain/scheduling/plan/plan';
import { planToExam } from '@/domain/scheduling/plan/plan-to-exam';
import { median, printTable, quantile } from './table';

const ITEMS = 1000;
const DAYS = 90;
const TIMES = 40;
const ANSWERS = 5000;

/** How long a day's plan takes: the first of a process, which makes the tables of values, and each one after it. */
export async function benchPlan(): Promise<void> {
  const { weights } = DEFAULT_PARAMETERS;
  const answers = Array.from({ length: ANSWERS }, (_, at) => ({
    ...{ stability: 0.5 + (at % 40), elapsedDays: 1 + (at % 17), guess: 0.2, isRight: at % 6 > 0 },
  }));
  const [forgetting, fitted] = timed(() => fitForgetting(answers, weights));
  const input: PlanInput = {
    ...{
      items: Array.from({ length: ITEMS }, (_, at) => itemOf(at)),
      weights,
      forgetting,
      freshToday: 0,
      presence: 0.9,
    },
    ...{ minutes: Array.from({ length: DAYS }, () => 30), seconds: { fresh: 45, right: 20, wrong: 40 } },
  };
  const [, first] = timed(() => planToExam(input));
  const later = Array.from({ length: TIMES }, () => timed(() => planToExam(input))[1]);
  const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
  printTable([
    [`${ITEMS} items, ${DAYS} days`, 'takes'],
    [`personal factor from ${ANSWERS} answers`, milliseconds(fitted)],
    ['the first plan, with its tables', milliseconds(first)],
    ['a plan after it, median', milliseconds(median(later))],
    ['a plan after it, 95 of 100', milliseconds(quantile(later, 0.95))],
  ]);
}

function itemOf(at: number): PlannedItem {
  const memory = {
    ...{ stability: 0.3 + ((at * 7) % 60), difficulty: 1 + (at % 10) },
    ...{ elapsedDays: 1 + (at % 20), today: 'none' as const },
  };
  return { id: String(at), weight: 1 + (at % 4) / 4, guess: 0.2, memory: at % 5 < 2 ? null : memory };
}

function timed<T>(run: () => T): [T, number] {
  const began = performance.now();
  const result = run();
  return [result, performance.now() - began];
}
