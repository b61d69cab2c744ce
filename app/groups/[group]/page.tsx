import type { Metadata } from 'next';
import { after } from 'next/server';
import { GroupOverview } from '@/components/groups/group-overview';
import { listAssignments } from '@/server/groups/read-assignments';
import { readGroup } from '@/server/groups/read-group';
import { listMembers } from '@/server/groups/read-members';
import { openInsight } from '@/server/insight/insight';
import { warmRecords } from '@/server/insight/warm-records';
import { may } from '@/server/policy/policy';
import { allowed } from '../../reader';
import { clockFor, roomOf } from '../room';
import { signedIn } from '../signed-in';

export const metadata: Metadata = { title: 'Group' };

export default async function GroupPage({ params }: { params: Promise<{ group: string }> }) {
  const { group: groupId } = await params;
  const path = `/groups/${groupId}`;
  const actor = await signedIn(path);
  const room = await roomOf(actor);
  const clock = await clockFor(actor);
  const { group } = allowed(await readGroup(room.store, actor, groupId), path);
  const { assignments } = allowed(await listAssignments(room, actor, { groupId, now: clock.now }), path);
  const { members } = allowed(await listMembers(room, actor, { groupId, now: clock.now }), path);
  if (may(group.role, 'insight.read'))
    after(async () => warmRecords(await openInsight(actor), actor, { groupId, now: clock.now }));
  return <GroupOverview group={group} assignments={assignments} members={members} clock={clock} />;
}
