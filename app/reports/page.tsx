import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PageFrame } from '@/components/layout/page-frame';
import { OwnReports } from '@/components/reports/own-reports';
import { actorOf } from '@/server/auth/actor';
import { readOwnReports } from '@/server/reports/read-own-reports';

export const metadata: Metadata = { title: 'Your reports', description: 'What became of what you reported.' };

export default async function OwnReportsPage() {
  const reports = await readOwnReports(await actorOf(await headers()));
  return (
    <PageFrame>
      <OwnReports reports={reports} />
    </PageFrame>
  );
}
