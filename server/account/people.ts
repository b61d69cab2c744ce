import type { Actor } from '../auth/actor';
import { forgetEverywhere } from '../auth/forget-everywhere';
import type { Authorised } from '../policy/authorise';
import type { Store } from '../store/open-store';
import { type PersonChange, changePerson as putPerson, readPeople, type StoredPerson } from '../store/people';
import { authoriseOwner } from './own';

export const PEOPLE_A_PAGE = 25;

export interface PeoplePage {
  /** The account that asks. */
  ownId: string;
  people: StoredPerson[];
  total: number;
  /** From 1. */
  page: number;
  pages: number;
}

/** Accounts by name, a page of them. */
export async function listPeople(
  store: Store,
  actor: Actor,
  { search, page }: { search: string; page: number },
): Promise<Authorised<PeoplePage>> {
  const may = authoriseOwner(actor, 'site.users');
  if (may.status !== 'allowed') return may;
  const found = await readPeople(store, { search, skip: (page - 1) * PEOPLE_A_PAGE, take: PEOPLE_A_PAGE });
  const pages = Math.max(1, Math.ceil(found.total / PEOPLE_A_PAGE));
  return { status: 'allowed', ownId: may.member.userId, ...found, page, pages };
}

export type PersonOutcome = Authorised<object> | { status: 'last administrator' | 'yourself' };

/** Blocks somebody or not, makes somebody an administrator or not. Nobody blocks oneself, and a site keeps an administrator. */
export async function changePerson(
  store: Store,
  actor: Actor,
  change: Omit<PersonChange, 'except'>,
): Promise<PersonOutcome> {
  const may = authoriseOwner(actor, 'site.users');
  if (may.status !== 'allowed') return may;
  if (change.userId === may.member.userId && change.isBlocked === true) return { status: 'yourself' };
  const changed = await putPerson(store, { ...change, except: may.sessionId });
  await forgetEverywhere(store);
  switch (changed) {
    case 'changed':
      return { status: 'allowed' };
    case 'nobody':
      return { status: 'hidden' };
    case 'last administrator':
      return { status: 'last administrator' };
  }
}
