import type { Metadata } from 'next';
import { AssignmentsPage } from '@/components/groups/assignments-page';
import { listAssignments } from '@/server/groups/read-assignments';
import { allowed } from '../../../reader';
import { clockFor, roomOf } from '../../room';
import { signedIn } from '../../signed-in';

export const metadata: Metadata = { title: 'Assignments' };

export default async function Page({ params }: { params: Promise<{ group: string }> }) {
  const { group: groupId } = await params;
  const path = `/groups/${groupId}/assignments`;
  const actor = await signedIn(path);
  const clock = await clockFor(actor);
  const outcome = await listAssignments(await roomOf(actor), actor, { groupId, now: clock.now });
  const { role, assignments } = allowed(outcome, path);
  return <AssignmentsPage groupId={groupId} role={role} assignments={assignments} clock={clock} />;
}
