import type { Metadata } from 'next';
import { AdminSections } from '@/components/account/admin-sections';
import { PageFrame } from '@/components/layout/page-frame';
import { listPeople } from '@/server/account/people';
import { readDemandState } from '@/server/account/second-factor';
import { listSiteInvites } from '@/server/account/site-invites';
import { readSiteState } from '@/server/account/site-state';
import { listWaiting } from '@/server/account/waiting';
import { db } from '@/server/db';
import { allowed, readerOf } from '../reader';

export const metadata: Metadata = { title: 'Administration', robots: { index: false } };

type Props = { searchParams: Promise<{ search?: string | string[]; page?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  const asked = await searchParams;
  const search = typeof asked.search === 'string' ? asked.search.trim().slice(0, 100) : '';
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(asked.page ?? 1)) || 1));
  const [store, actor] = [await db(), await readerOf('/admin')];
  const people = allowed(await listPeople(store, actor, { search, page }), '/admin');
  const waiting = allowed(await listWaiting(store, actor), '/admin');
  const { invites } = allowed(await listSiteInvites(store, actor, Date.now()), '/admin');
  const factors = allowed(await readDemandState(store, actor), '/admin');
  const state = allowed(await readSiteState(store, actor), '/admin');
  return (
    <PageFrame>
      <AdminSections {...{ people, search, waiting, invites, factors, state }} />
    </PageFrame>
  );
}
