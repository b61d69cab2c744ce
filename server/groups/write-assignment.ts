import { randomUUID } from 'node:crypto';
import { findBlueprint } from '@/domain/exam/blueprints';
import type { AssignmentKind, AssignmentMode } from '@/domain/session/assignment';
import { writeSet } from '@/domain/session/practice-set';
import type { Actor } from '../auth/actor';
import { remind } from '../notices/remind';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import { createAssignment, withdrawAssignment as putWithdrawn } from '../store/assignments';
import type { Store } from '../store/open-store';
import type { Classroom } from './classroom';
import { readAssignable, sizeOfSet, unknownIn } from './set-of';

export interface AssignmentWish {
  groupId: string;
  title: string;
  kind: AssignmentKind;
  /** A set: the query of its link. A mock exam: the name of its blueprint. */
  content: string;
  /** At most so many; a set that holds fewer asks all it has. */
  questions: number;
  mode: AssignmentMode;
  opensAt: number;
  dueAt: number | null;
  attempts: number | null;
  now: number;
}

/** `unfit`: what of the wish cannot be assigned, and why, in a sentence; nothing was written. */
export type WriteOutcome =
  | Authorised<{ id: string }>
  | { status: 'unfit'; field: 'content' | 'dueAt'; message: string };

/** Gives a group something to do; where it is open, its learners are told. */
export async function makeAssignment(classroom: Classroom, actor: Actor, wish: AssignmentWish): Promise<WriteOutcome> {
  const { groupId, title, dueAt, attempts, now } = wish;
  // What opens in the past opens now: a browser’s clock may be behind.
  const opensAt = Math.max(wish.opensAt, now);
  const may = await authoriseInGroup(classroom.store, actor, { action: 'assignment.write', groupId });
  if (may.status !== 'allowed') return may;
  const fit = wish.kind === 'mock' ? await fitMock(classroom, wish) : fitSet(classroom, wish);
  if ('message' in fit) return { status: 'unfit', field: 'content', message: fit.message };
  if (dueAt !== null && dueAt <= opensAt)
    return { status: 'unfit', field: 'dueAt', message: 'It has to be due after it opens, and in the future.' };
  const id = randomUUID();
  await createAssignment(classroom.store, {
    ...{ id, groupId, title, kind: wish.kind, ...fit },
    ...{ opensAt, dueAt, attempts, createdBy: may.member.userId, createdAt: now },
  });
  await remind(classroom.store, now, id);
  return { status: 'allowed', id };
}

type Fit = { content: string; questions: number; mode: AssignmentMode } | { message: string };

async function fitMock({ lackOf }: Classroom, { content }: AssignmentWish): Promise<Fit> {
  if (findBlueprint(content) === null) return { message: `There is no form of exam “${content}”.` };
  const lack = await lackOf(content);
  if (lack !== null) return { message: lack };
  return { content, questions: 0, mode: 'end' };
}

function fitSet({ bank }: Classroom, { content, questions, mode }: AssignmentWish): Fit {
  const { set, dropped } = readAssignable(content);
  const strange = [...dropped, ...unknownIn(set, bank)];
  if (strange.length > 0) return { message: `This means nothing here: ${strange.slice(0, 5).join(', ')}.` };
  const size = sizeOfSet(set, bank);
  if (size === 0) return { message: 'No question fits all of this. Choose more topics, or fewer limits.' };
  return { content: writeSet(set), questions: Math.min(questions, size), mode };
}

/** Takes an assignment back: nobody begins it or goes on with it any more, and instructors still see what came of it. */
export async function withdrawAssignment(
  store: Store,
  actor: Actor,
  { groupId, id, now }: { groupId: string; id: string; now: number },
): Promise<Authorised<object>> {
  const may = await authoriseInGroup(store, actor, { action: 'assignment.write', groupId });
  if (may.status !== 'allowed') return may;
  return (await putWithdrawn(store, { groupId, id, now })) ? { status: 'allowed' } : { status: 'hidden' };
}

/** Whether somebody may give this group something to do. */
export function mayAssign(store: Store, actor: Actor, groupId: string): Promise<Authorised<object>> {
  return authoriseInGroup(store, actor, { action: 'assignment.write', groupId });
}
