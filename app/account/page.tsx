import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { AccountSections } from '@/components/account/account-sections';
import { PageFrame } from '@/components/layout/page-frame';
import { readAccount } from '@/server/account/read-account';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { allowed } from './allowed';

export const metadata: Metadata = { title: 'Your account', robots: { index: false } };

export default async function Page() {
  const actor = await actorOf(await headers());
  const { status: _, ...account } = allowed(await readAccount(await db(), actor, Date.now()), '/account');
  return (
    <PageFrame>
      <AccountSections account={account} zones={Intl.supportedValuesOf('timeZone')} />
    </PageFrame>
  );
}
