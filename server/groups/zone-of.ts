import { type Actor, learnerIdOf } from '../auth/actor';
import { findLearner } from '../store/learners';
import type { Store } from '../store/open-store';

/** The time zone that an actor's times are told in. */
export async function zoneOf(store: Store, actor: Actor): Promise<string> {
  const learnerId = learnerIdOf(actor);
  const learner = learnerId === null ? null : await findLearner(store, learnerId);
  return learner?.timeZone ?? 'UTC';
}
