import type { MemoryModel } from './models/memory-model';
import type { Policy, Promised } from './policy';
import { drawFor } from './random';
import type { World } from './world';

export interface Outcome {
  /** Recall on exam day, weighted by the items' shares of the exam, guessing apart: 0 to 1. */
  recall: number;
  /** Seconds of answering in the whole run. */
  seconds: number;
  answers: number;
  /** Items that were asked at least once. */
  begun: number;
  /** What was promised on the first study days from each of PROMISED_FROM on; fewer where the last of them were missed. */
  promises: Promised[];
}

/** Shares of the days up to the exam, from which on it is asked what is promised. */
export const PROMISED_FROM: readonly number[] = [0, 0.25, 0.5, 0.85];

const DAY_SECONDS = 86_400;
/** The draws of an answer that decide whether it is recalled. */
export const KNOWING = 0;
const GUESSING = 1;

/** One pupil learns by one policy until the exam. Throws where the policy names an item that is none. */
export function simulate(world: World, model: MemoryModel, policy: Policy): Outcome {
  const { items, days, minutes, guess, seconds, seed, weights } = world.setup;
  const mind = model.begin(world);
  const pupil = policy.begin(world.setup);
  const counts = new Int32Array(items);
  const outcome: Outcome = { recall: 0, seconds: 0, answers: 0, begun: 0, promises: [] };
  for (let day = 0; day < days; day++) {
    const budget = (minutes[day] ?? 0) * 60;
    if (world.missed[day] === 1 || budget === 0) continue;
    pupil.startDay(day, budget);
    if (pupil.promise && day >= (PROMISED_FROM[outcome.promises.length] ?? 1) * days)
      outcome.promises.push(pupil.promise());
    for (let used = 0; used < budget; ) {
      const item = pupil.next(budget - used);
      if (item === null) break;
      const count = counts[item];
      if (count === undefined) throw new Error(`${policy.name} asked for item ${item} of ${items}`);
      const at = day + used / DAY_SECONDS;
      const recalled = count > 0 && drawFor(seed, item, count, KNOWING) < mind.recall(item, at);
      const isRight = recalled || drawFor(seed, item, count, GUESSING) < guess;
      mind.study(item, at, recalled);
      const spent = count === 0 ? seconds.fresh : isRight ? seconds.right : seconds.wrong;
      used += spent;
      outcome.seconds += spent;
      outcome.answers += 1;
      outcome.begun += count === 0 ? 1 : 0;
      counts[item] = count + 1;
      pupil.answered(item, isRight);
    }
  }
  for (let item = 0; item < items; item++) outcome.recall += (weights[item] ?? 0) * mind.recall(item, days);
  return outcome;
}
