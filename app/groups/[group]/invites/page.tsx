import type { Metadata } from 'next';
import { InvitesPage } from '@/components/groups/invites-page';
import { db } from '@/server/db';
import { listInvites } from '@/server/groups/invites';
import { allowed } from '../../../reader';
import { clockFor } from '../../room';
import { signedIn } from '../../signed-in';

export const metadata: Metadata = { title: 'Invites' };

export default async function Page({ params }: { params: Promise<{ group: string }> }) {
  const { group: groupId } = await params;
  const path = `/groups/${groupId}/invites`;
  const actor = await signedIn(path);
  const clock = await clockFor(actor);
  const { status: _, ...told } = allowed(await listInvites(await db(), actor, { groupId, now: clock.now }), path);
  return <InvitesPage groupId={groupId} {...told} clock={clock} />;
}
