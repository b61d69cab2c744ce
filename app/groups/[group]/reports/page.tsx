import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { ReportInbox } from '@/components/reports/report-inbox';
import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readGroupInbox } from '@/server/reports/read-inbox';
import { allowed } from '../../signed-in';

export const metadata: Metadata = { title: 'Reports', description: 'What learners say is wrong with items.' };

export default async function GroupReportsPage({ params }: { params: Promise<{ group: string }> }) {
  const { group } = await params;
  const outcome = await readGroupInbox(await db(), await actorOf(await headers()), group);
  const { items } = allowed(outcome, `/groups/${group}/reports`);
  return <ReportInbox items={items} groupId={group} />;
}
