import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { OwnReports } from '@/components/reports/own-reports';
import { readOwnReports } from '@/server/reports/read-own-reports';
import { readerOf } from '../reader';

export const metadata: Metadata = { title: 'Your reports', description: 'What became of what you reported.' };

export default async function OwnReportsPage() {
  const reports = await readOwnReports(await readerOf('/reports'));
  return (
    <PageFrame>
      <OwnReports reports={reports} />
    </PageFrame>
  );
}
