import type { Actor, Held, Member } from '../auth/actor';
import { type Authorised, authorise } from '../policy/authorise';
import { type Action, may } from '../policy/policy';

/** Somebody at a browser, and its session. */
export interface Owner {
  member: Member;
  sessionId: string;
}

/** Whether somebody may look after an account, by a session alone: to this a program that holds a token is nobody. */
export function authoriseOwner(actor: Actor, action: Action): Authorised<Owner> {
  const sessionId = sessionOf(actor);
  if (sessionId === null) return { status: 'stranger' };
  const outcome = authorise(actor, action);
  return outcome.status === 'allowed' ? { ...outcome, sessionId } : outcome;
}

/** Whether somebody may set up another factor: also who has to, and can do nothing else. */
export function authoriseSecuring(actor: Actor): Authorised<{ who: Member | Held }> {
  if (sessionOf(actor) === null || !('by' in actor)) return { status: 'stranger' };
  return may(actor.kind, 'account.secure') ? { status: 'allowed', who: actor } : { status: 'hidden' };
}

const sessionOf = (actor: Actor): string | null => ('by' in actor && 'session' in actor.by ? actor.by.session : null);
