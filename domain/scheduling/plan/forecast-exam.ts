import type { PlannedDay } from './plan';
import type { Today } from './plan-today';
import { type Course, rollForward } from './roll-forward';
import type { World } from './worlds';

/** What is expected of the day of the exam, if the learner goes on as so far. */
export interface Forecast {
  /** Weighted recall, 0 to 1, guessing left out. */
  recall: number;
  /** How far that may be off: one standard deviation, in logits of recall. */
  doubt: number;
}

/**
 * Memories are believed to grow as FSRS says, and do less under most other models of memory: so many logits less, where all of the
 * answers up to the exam are still to come, and with the square of their share where some were given. With it goes the doubt, beside what
 * the beliefs about forgetting leave open: so wide that nine of ten hold for learners of a model that was left out of the fit, exponential
 * forgetting among them (`npm run bench -- schedule` measures it on others).
 */
const TOO_HOPEFUL = 0.6;
const DOUBT = 0.53;
const DOUBT_AHEAD = 0.75;

/**
 * The forecast from the plan played forward in every world that is believed in, under the real limits of the days and with the days that
 * this learner misses. `answers`: how many of the learner's the beliefs rest on.
 */
export function forecastExam(today: Today, { presence, answers }: { presence: number; answers: number }): Forecast {
  const courses = today.situation.worlds.map((world) => ({ world, course: rollForward(today, world, presence) }));
  const mean = courses.reduce((sum, { world, course }) => sum + world.belief * course.recall, 0);
  const spread = courses.reduce(
    (sum, { world, course }) => sum + world.belief * (logit(course.recall) - logit(mean)) ** 2,
    0,
  );
  const open = shareAhead(courses, answers) ** 2;
  return {
    recall: mean === 0 ? 0 : shiftedBy(mean, -TOO_HOPEFUL * open),
    doubt: Math.sqrt(spread + (DOUBT + DOUBT_AHEAD * open) ** 2),
  };
}

/** A probability moved by so many logits. */
export function shiftedBy(probability: number, logits: number): number {
  return 1 / (1 + Math.exp(-logit(probability) - logits));
}

/** Held off certainty, which no shift moves. */
export function logit(probability: number): number {
  const held = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(held / (1 - held));
}

/** Of all answers up to the exam the share that is still to come. */
function shareAhead(courses: readonly { world: World; course: Course }[], answers: number): number {
  const ahead = courses.reduce((sum, { world, course }) => sum + world.belief * answersIn(course.days), 0);
  return ahead === 0 ? 0 : ahead / (ahead + answers);
}

function answersIn(days: readonly PlannedDay[]): number {
  return days.reduce((sum, { reviews, fresh }) => sum + reviews + fresh, 0);
}
