import { findBlueprint } from '@/domain/exam/blueprints';
import { type AssignmentLine, stateOfAssignment } from '@/domain/session/assignment';
import type { StoredAssignment } from '../store/assignments';
import type { Classroom } from './classroom';
import { nameContent } from './set-of';

/** An assignment for a page. `isDone`: as it stands for whoever reads it. */
export function describeAssignment(
  { bank }: Pick<Classroom, 'bank'>,
  assignment: StoredAssignment,
  { isDone, now }: { isDone: boolean; now: number },
): AssignmentLine {
  const { id, groupId, title, kind, mode, opensAt, dueAt, attempts, withdrawnAt } = assignment;
  return {
    ...{ id, groupId, title, kind, mode, opensAt, dueAt, attempts, isWithdrawn: withdrawnAt !== null },
    ...{ what: tellContent(assignment, bank), state: stateOfAssignment(assignment, { isDone, now }) },
  };
}

function tellContent({ kind, content, questions }: StoredAssignment, bank: Classroom['bank']): string {
  if (kind === 'mock') return findBlueprint(content)?.title ?? 'Mock exam';
  return `${questions} ${questions === 1 ? 'question' : 'questions'}: ${nameContent(content, bank)}`;
}
