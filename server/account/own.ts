import type { Actor, Member } from '../auth/actor';
import { type Authorised, authorise } from '../policy/authorise';
import type { Action } from '../policy/policy';

/** Somebody at a browser, and its session. */
export interface Owner {
  member: Member;
  sessionId: string;
}

/** Whether somebody may look after an account, by a session alone: a program that holds a token does not change who gets in. */
export function authoriseOwner(actor: Actor, action: Action): Authorised<Owner> {
  const may = authorise(actor, action);
  if (may.status !== 'allowed') return may;
  const { by } = may.member;
  return 'session' in by ? { ...may, sessionId: by.session } : { status: 'stranger' };
}
