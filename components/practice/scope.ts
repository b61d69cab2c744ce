import type { PracticeSet } from '@/domain/session/practice-set';

/** What a session is about: one topic, a set, or, with neither, all that is due. */
export interface Scope {
  /** Tells what a tab keeps of one session from what it keeps of another. */
  name: string;
  topic?: string;
  set?: PracticeSet;
  /** Set where the set is run through, with a beginning and an end. */
  run?: { title: string; details: string[] };
  /** Set where the run is an attempt at an assignment: it began then, on whichever device, and never goes on with packed questions. */
  attempt?: { id: string; href: string; since: string };
}
