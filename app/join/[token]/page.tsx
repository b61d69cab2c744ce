import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { JoinPage } from '@/components/groups/join-page';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readInvite } from '@/server/groups/follow-invite';

export const metadata: Metadata = { title: 'Join a group', robots: { index: false }, referrer: 'no-referrer' };

/** A link changes nothing by being opened: mail programs open links, too. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const actor = await actorOf(await headers());
  const invite = await readInvite(await db(), { token, now: Date.now() });
  return <JoinPage token={token} invite={invite} isSignedIn={actor.kind === 'member'} />;
}
