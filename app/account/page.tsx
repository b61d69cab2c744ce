import type { Metadata } from 'next';
import { AccountSections } from '@/components/account/account-sections';
import { PageFrame } from '@/components/layout/page-frame';
import { readAccount } from '@/server/account/read-account';
import { db } from '@/server/db';
import { allowed, readerOf } from '../reader';

export const metadata: Metadata = { title: 'Your account', robots: { index: false } };

export default async function Page() {
  const actor = await readerOf('/account');
  const { status: _, ...account } = allowed(await readAccount(await db(), actor, Date.now()), '/account');
  return (
    <PageFrame>
      <AccountSections account={account} zones={Intl.supportedValuesOf('timeZone')} />
    </PageFrame>
  );
}
