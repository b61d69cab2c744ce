import type { Actor } from '../auth/actor';
import { findLearner } from '../store/learners';
import type { Store } from '../store/open-store';

/** The time zone that an actor's times are told in. */
export async function zoneOf(store: Store, actor: Actor): Promise<string> {
  const learner = actor.kind === 'visitor' ? null : await findLearner(store, actor.learnerId);
  return learner?.timeZone ?? 'UTC';
}
