import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { PageFrame } from '@/components/layout/page-frame';
import { ReportInbox } from '@/components/reports/report-inbox';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readShippedInbox } from '@/server/reports/read-inbox';

export const metadata: Metadata = { title: 'Reports', description: 'What learners say is wrong with shipped items.' };

export default async function ShippedReportsPage() {
  const outcome = await readShippedInbox(await db(), await actorOf(await headers()));
  if (outcome.status === 'stranger') redirect(`/sign-in?next=${encodeURIComponent('/admin/reports')}`);
  if (outcome.status === 'hidden') notFound();
  return (
    <PageFrame>
      <ReportInbox items={outcome.items} groupId={null} />
    </PageFrame>
  );
}
