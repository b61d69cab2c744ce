import type { PersonLine } from '@/domain/progress/group/tell-people';
import { tellPeople } from '@/domain/progress/group/tell-people';
import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import { readAssignments } from '../store/assignments';
import { readEnded } from '../store/ended-attempts';
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
  const [records, learners, ended] = await Promise.all([
    readRecords(insight, groupId, now),
    readGroupLearners(store, groupId),
    readEnded(store, { assignmentIds: opened.map(({ id }) => id), now }),
  ]);
  const learnerOf = new Map(learners.map(({ userId, learner }) => [userId, learner?.id]));
  const done = new Map<string, number>();
  for (const { learnerId } of ended) done.set(learnerId, (done.get(learnerId) ?? 0) + 1);
  const people = tellPeople(records, now).map((person) => ({
    ...person,
    done: done.get(learnerOf.get(person.userId) ?? '') ?? 0,
  }));
  return { status: 'allowed', people, assignments: opened.length };
}
