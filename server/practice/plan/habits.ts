import { fitForgetting } from '@/domain/scheduling/plan/forgetting-factor';
import type { AnswerSeconds, Forgetting } from '@/domain/scheduling/plan/plan';
import { seenAnswers } from '@/domain/scheduling/seen-answers';
import { answerSeconds } from '@/domain/session/answer-seconds';
import { localDate } from '@/domain/session/day';
import { presenceOf } from '@/domain/session/presence';
import { readLog } from '../../store/reviews';
import { readTimedAnswers } from '../../store/timed-answers';
import type { Practice } from '../practice';
import type { Standing } from '../standing';
import { fitLater } from './fit-daily';
import { guessIn } from './guess-in';
import { studyPlanOf } from './study-plan-of';
import { tellsRecall } from './tells-recall';

/** What planning takes from how a learner answered until today. */
export interface Habits {
  seconds: AnswerSeconds;
  forgetting: Forgetting;
  /** The share of planned study days that is kept. */
  presence: number;
}

export interface KeptHabits extends Habits {
  /** The local date of the day that they hold for, and the parameter set that they are told under. */
  date: string;
  parameters: string;
}

/** The latest answers tell it: older ones are of somebody who knew less. */
const MOST_ANSWERS = 5_000;

/** The learner's habits, read from the log once a day; with that the day's fit of weights is begun. */
export async function habitsOf(practice: Practice, standing: Standing, now: number): Promise<Habits> {
  const { store, bank, kept } = practice;
  const { learnerId, day, parameters, plan, timeZone } = standing;
  const known = kept.habits.get(learnerId);
  if (known?.date === day.date && known.parameters === parameters.id) return known;
  const [answers, log] = await Promise.all([
    readTimedAnswers(store, learnerId, { before: day.start, most: MOST_ANSWERS }),
    readLog(store, learnerId),
  ]);
  const until = log.filter(({ answeredAt }) => answeredAt < day.start);
  const seen = seenAnswers(until, parameters, { guessOf: (itemId) => guessIn(bank, itemId), tells: tellsRecall });
  const habits: KeptHabits = {
    ...{ date: day.date, parameters: parameters.id },
    seconds: answerSeconds(answers),
    forgetting: fitForgetting(seen.slice(-MOST_ANSWERS), parameters.weights),
    presence: presenceOf(studyPlanOf(plan), {
      answeredOn: new Set(answers.map(({ answeredAt }) => localDate(answeredAt, timeZone))),
      today: day.date,
    }),
  };
  kept.habits.set(learnerId, habits);
  fitLater(practice, standing, now);
  return habits;
}
