import type { Metadata } from 'next';
import { ReportInbox } from '@/components/reports/report-inbox';
import { db } from '@/server/db';
import { readGroupInbox } from '@/server/reports/read-inbox';
import { allowed, readerOf } from '../../../reader';

export const metadata: Metadata = { title: 'Reports', description: 'What learners say is wrong with items.' };

export default async function GroupReportsPage({ params }: { params: Promise<{ group: string }> }) {
  const { group } = await params;
  const outcome = await readGroupInbox(await db(), await readerOf(`/groups/${group}/reports`), group);
  const { items } = allowed(outcome, `/groups/${group}/reports`);
  return <ReportInbox items={items} groupId={group} />;
}
