import type { Metadata } from 'next';
import { MembersPage } from '@/components/groups/members-page';
import { listMembers } from '@/server/groups/read-members';
import { allowed } from '../../../reader';
import { clockFor, roomOf } from '../../room';
import { signedIn } from '../../signed-in';

export const metadata: Metadata = { title: 'Members' };

export default async function Page({ params }: { params: Promise<{ group: string }> }) {
  const { group: groupId } = await params;
  const path = `/groups/${groupId}/members`;
  const actor = await signedIn(path);
  const { now } = await clockFor(actor);
  const { role, members } = allowed(await listMembers(await roomOf(actor), actor, { groupId, now }), path);
  return <MembersPage groupId={groupId} role={role} members={members} />;
}
