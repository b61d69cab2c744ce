import { bearerTokenOf, ownerOf } from './bearer';
import { guestOf } from './guest-cookie';
import { type SignedIn, signedInBy } from './session';

/** Who makes a request, as its cookies or its bearer token tell. What it may do is for server/policy to say. */
export type Actor = Visitor | Guest | Held | Member;

/** Nobody who is known. */
export interface Visitor {
  kind: 'visitor';
}

/** Somebody who practises without an account. Whether the learner still exists is for the store to say. */
export interface Guest {
  kind: 'guest';
  learnerId: string;
}

/** Somebody who is signed in and has to set up a second factor first: nobody, but where that is done. */
export interface Held {
  kind: 'held';
  userId: string;
  by: Member['by'];
}

/** Somebody who is signed in, or a program that holds a token of theirs. */
export interface Member {
  kind: 'member';
  userId: string;
  learnerId: string;
  isAdministrator: boolean;
  /** How the request was signed. */
  by: { session: string } | { token: string };
}

/** A request with a bearer token is its owner's, or nobody's: its cookies are not looked at. */
export async function actorOf(headers: Headers): Promise<Actor> {
  const token = bearerTokenOf(headers);
  if (token !== null) return orHeld(await ownerOf(token)) ?? { kind: 'visitor' };
  const member = orHeld(await signedInBy(headers));
  if (member !== null) return member;
  const learnerId = await guestOf(headers);
  return learnerId === null ? { kind: 'visitor' } : { kind: 'guest', learnerId };
}

function orHeld(account: SignedIn | null): Member | Held | null {
  if (account === null) return null;
  const { isHeld, name: _, ...member } = account;
  return isHeld ? { kind: 'held', userId: member.userId, by: member.by } : member;
}

/** The learner that an actor is, or null: nobody is known, or not yet. */
export function learnerIdOf(actor: Actor): string | null {
  return 'learnerId' in actor ? actor.learnerId : null;
}
