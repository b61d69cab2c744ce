import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { AccountPage } from '@/components/account/account-page';
import { SetUpFactor } from '@/components/account/set-up-factor';
import { readSecuring } from '@/server/account/second-factor';
import { actorOf } from '@/server/auth/actor';
import { ownPath } from '@/server/auth/own-path';
import { db } from '@/server/db';
import { allowed } from '../reader';

export const metadata: Metadata = { title: 'Second factor', robots: { index: false } };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SecondFactorPage({ searchParams }: Props) {
  const next = ownPath((await searchParams).next);
  const actor = await actorOf(await headers());
  const { isHeld, hasPassword } = allowed(await readSecuring(await db(), actor), '/second-factor');
  // Who owes nothing has the same on the account's page.
  if (!isHeld) redirect(next);
  return (
    <AccountPage
      title="One more step"
      intro={
        <p>
          This site asks for more than your password. Set up one of these, and everything is open to you. Your progress
          is safe until then.
        </p>
      }
      others={
        <p>
          Not now?{' '}
          <a className="link" href="/sign-out">
            Sign out
          </a>
        </p>
      }
    >
      <SetUpFactor hasPassword={hasPassword} next={next} />
    </AccountPage>
  );
}
