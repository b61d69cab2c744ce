import type { Practice } from './practice';

/** Lets go of what this process keeps of a learner who is gone or has become another one. */
export function forgetLearner({ kept }: Pick<Practice, 'kept'>, learnerId: string): void {
  kept.standings.delete(learnerId);
  kept.plans.delete(learnerId);
  kept.habits.delete(learnerId);
}
