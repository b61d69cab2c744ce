import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { AccountPage } from '@/components/account/account-page';
import { SignOutIsland } from '@/components/account/sign-out-island';
import { actorOf } from '@/server/auth/actor';

export const metadata: Metadata = { title: 'Sign out', robots: { index: false } };

export default async function Page() {
  const actor = await actorOf(await headers());
  return (
    <AccountPage title="Sign out" intro="Your progress stays with your account.">
      <SignOutIsland userId={actor.kind === 'member' ? actor.userId : null} />
    </AccountPage>
  );
}
