import type { Actor, Member } from '../auth/actor';
import { type Authorised, authorise } from '../policy/authorise';
import type { Action } from '../policy/policy';

/** Somebody at a browser, and its session. */
export interface Owner {
  member: Member;
  sessionId: string;
}

/** Whether somebody may look after an account, by a session alone: to this a program that holds a token is nobody. */
export function authoriseOwner(actor: Actor, action: Action): Authorised<Owner> {
  if (actor.kind !== 'member' || !('session' in actor.by)) return { status: 'stranger' };
  const may = authorise(actor, action);
  return may.status === 'allowed' ? { ...may, sessionId: actor.by.session } : may;
}
