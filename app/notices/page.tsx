import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { NoticeList } from '@/components/groups/notice-list';
import { PageFrame } from '@/components/layout/page-frame';
import { db } from '@/server/db';
import { zoneOf } from '@/server/groups/zone-of';
import { listNotices } from '@/server/notices/own-notices';
import { readerOf } from '../reader';

export const metadata: Metadata = { title: 'Notices', description: 'What you were told.' };

export default async function NoticesPage() {
  const actor = await readerOf('/notices');
  const store = await db();
  const outcome = await listNotices(store, actor);
  if (outcome.status !== 'allowed') redirect('/sign-in?next=%2Fnotices');
  const clock = { timeZone: await zoneOf(store, actor), now: Date.now() };
  return (
    <PageFrame>
      <div className="space-y-8">
        <h1 className="font-serif text-2xl font-semibold">Notices</h1>
        <NoticeList notices={outcome.notices} clock={clock} />
      </div>
    </PageFrame>
  );
}
