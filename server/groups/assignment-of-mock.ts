import type { Actor } from '../auth/actor';
import { authorise } from '../policy/authorise';
import { may } from '../policy/policy';
import { findAssignmentOfMock } from '../store/attempts';
import { findMembership } from '../store/memberships';
import type { Store } from '../store/open-store';

/** The assignment that one's own mock exam was sat for, as far as one may still read it; null where there is none. */
export async function assignmentOfMock(
  store: Store,
  actor: Actor,
  mockId: string,
): Promise<{ id: string; groupId: string; title: string } | null> {
  const own = authorise(actor, 'account.own');
  if (own.status !== 'allowed') return null;
  const found = await findAssignmentOfMock(store, { learnerId: own.member.learnerId, mockId });
  if (found === null) return null;
  // Asked of the policy itself: who has left the group and reads their own report has tried nothing.
  const membership = await findMembership(store, own.member.userId, found.groupId);
  return membership !== null && may(membership.role, 'assignment.read') ? found : null;
}
