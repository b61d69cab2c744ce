import type { PersonLine } from '@/domain/progress/group/tell-people';
import { tellPeople } from '@/domain/progress/group/tell-people';
import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import { readAssignments } from '../store/assignments';
import { readAttempts } from '../store/attempts';
import { readGroupLearners } from '../store/group-learners';
import type { Insight } from './insight';
import { readRecords } from './read-records';

/** A learner's line with how many of the group's open or past assignments were brought to an end. */
export interface PersonDone extends PersonLine {
  done: number;
}

export interface GroupPeople {
  people: PersonDone[];
  /** Assignments that have opened and were not withdrawn. */
  assignments: number;
}

/** Who of the group has done what, and who may want a hand. */
export async function readPeople(
  insight: Insight,
  actor: Actor,
  { groupId, now }: { groupId: string; now: number },
): Promise<Authorised<GroupPeople>> {
  const may = await authoriseInGroup(insight.store, actor, { action: 'insight.read', groupId });
  if (may.status !== 'allowed') return may;
  const { store } = insight;
  const opened = (await readAssignments(store, groupId)).filter(
    ({ opensAt, withdrawnAt }) => opensAt <= now && withdrawnAt === null,
  );
  const [records, learners, attempts] = await Promise.all([
    readRecords(insight, groupId, now),
    readGroupLearners(store, groupId),
    readAttempts(store, { assignmentIds: opened.map(({ id }) => id) }),
  ]);
  const learnerOf = new Map(learners.map(({ userId, learner }) => [userId, learner?.id]));
  const ended = new Map<string, Set<string>>();
  for (const { learnerId, assignmentId, endedAt } of attempts)
    if (endedAt !== null) ended.set(learnerId, (ended.get(learnerId) ?? new Set()).add(assignmentId));
  const people = tellPeople(records, now).map((person) => ({
    ...person,
    done: ended.get(learnerOf.get(person.userId) ?? '')?.size ?? 0,
  }));
  return { status: 'allowed', people, assignments: opened.length };
}
