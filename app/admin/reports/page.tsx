import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { ReportInbox } from '@/components/reports/report-inbox';
import { db } from '@/server/db';
import { readShippedInbox } from '@/server/reports/read-inbox';
import { allowed, readerOf } from '../../reader';

export const metadata: Metadata = { title: 'Reports', description: 'What learners say is wrong with shipped items.' };

export default async function ShippedReportsPage() {
  const outcome = await readShippedInbox(await db(), await readerOf('/admin/reports'));
  const { items } = allowed(outcome, '/admin/reports');
  return (
    <PageFrame>
      <ReportInbox items={items} groupId={null} />
    </PageFrame>
  );
}
