import type { Actor } from '../auth/actor';
import { authorise, authoriseInGroup } from '../policy/authorise';
import { findAssignmentOfMock } from '../store/attempts';
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
  const may = await authoriseInGroup(store, actor, { action: 'assignment.read', groupId: found.groupId });
  return may.status === 'allowed' ? found : null;
}
