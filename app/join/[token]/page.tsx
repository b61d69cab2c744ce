import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { JoinPage } from '@/components/groups/join-page';
import { leadsToSite } from '@/server/account/site-invites';
import { db } from '@/server/db';
import { belongsTo, readInvite } from '@/server/groups/follow-invite';
import { readerOf } from '../../reader';

export const metadata: Metadata = { title: 'Join a group', robots: { index: false }, referrer: 'no-referrer' };

/** A link changes nothing by being opened: mail programs open links, too. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const actor = await readerOf(`/join/${token}`);
  // A link to the site is used up by signing up; who is signed in has come where it leads.
  if (await leadsToSite(await db(), token))
    redirect(actor.kind === 'member' ? '/' : `/sign-up?next=${encodeURIComponent(`/join/${token}`)}`);
  const invite = await readInvite(await db(), { token, now: Date.now() });
  const belongs = invite !== null && (await belongsTo(await db(), actor, invite.groupId));
  const reader = belongs ? 'member of it' : actor.kind === 'member' ? 'signed in' : 'visitor';
  return <JoinPage token={token} invite={invite} reader={reader} />;
}
