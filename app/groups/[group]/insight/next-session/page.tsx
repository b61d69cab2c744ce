import type { Metadata } from 'next';
import { NextSessionView } from '@/components/insight/next-session-view';
import { openInsight } from '@/server/insight/insight';
import { readNextSession } from '@/server/insight/read-next-session';
import { allowed } from '../../../../reader';
import { signedIn } from '../../../signed-in';

export const metadata: Metadata = { title: 'Next session', description: 'Five traps to talk about, to print.' };

/** What to talk about next, for those who teach a group. */
export default async function NextSessionPage({ params }: { params: Promise<{ group: string }> }) {
  const { group } = await params;
  const path = `/groups/${group}/insight/next-session`;
  const actor = await signedIn(path);
  const wish = { groupId: group, now: Date.now() };
  const { traps } = allowed(await readNextSession(await openInsight(actor), actor, wish), path);
  return <NextSessionView groupId={group} traps={traps} />;
}
