import { actorOf, type Guest, type Member } from '../auth/actor';
import { refuseHeld, refuseStranger } from './reply';

export type KnownLearner = { ok: true; actor: Guest | Member; learnerId: string } | { ok: false; refusal: Response };

/** Who makes a request that only a known guest or a member may make; else what it is told. */
export async function knownLearner({ headers }: Request): Promise<KnownLearner> {
  const actor = await actorOf(headers);
  if (actor.kind === 'held') return { ok: false, refusal: refuseHeld() };
  if (actor.kind === 'visitor') return { ok: false, refusal: refuseStranger() };
  return { ok: true, actor, learnerId: actor.learnerId };
}
