import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PageFrame } from '@/components/layout/page-frame';
import { MockReportView } from '@/components/mock/report/mock-report-view';
import { readReport } from '@/server/mock/read-report';
import { readerOf } from '../../../reader';

export const metadata: Metadata = {
  title: 'Mock exam report',
  description: 'How a mock exam went, question by question.',
};

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const outcome = await readReport(await readerOf(`/mock/${id}/report`), id);
  if (outcome.status === 'under way') redirect(`/mock/${id}`);
  if (outcome.status !== 'told') notFound();
  return (
    <PageFrame>
      <MockReportView report={outcome.report} />
    </PageFrame>
  );
}
