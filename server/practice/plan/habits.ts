import type { AnswerSeconds, Forgetting } from '@/domain/scheduling/plan/plan';
import { answerSeconds } from '@/domain/session/answer-seconds';
import { readTimedAnswers } from '../../store/timed-answers';
import type { Practice } from '../practice';
import type { Standing } from '../standing';

/** What planning takes from how a learner answered until today. */
export interface Habits {
  seconds: AnswerSeconds;
  forgetting: Forgetting;
}

export interface KeptHabits extends Habits {
  /** The local date of the day that they hold for, and the parameter set that they are told under. */
  date: string;
  parameters: string;
}

/** The latest answers tell it: older ones are of somebody who knew less. */
const MOST_ANSWERS = 5_000;

/** The learner's habits, read from the log once a day. */
export async function habitsOf({ store, kept }: Practice, standing: Standing): Promise<Habits> {
  const { learnerId, day, parameters } = standing;
  const known = kept.habits.get(learnerId);
  if (known?.date === day.date && known.parameters === parameters.id) return known;
  const answers = await readTimedAnswers(store, learnerId, { before: day.start, most: MOST_ANSWERS });
  const habits: KeptHabits = {
    ...{ date: day.date, parameters: parameters.id },
    seconds: answerSeconds(answers),
    forgetting: { factors: [1], beliefs: [1], answers: 0 },
  };
  kept.habits.set(learnerId, habits);
  return habits;
}
