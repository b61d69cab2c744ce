import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PageFrame } from '@/components/layout/page-frame';
import { MockReportView } from '@/components/mock/report/mock-report-view';
import { db } from '@/server/db';
import { assignmentOfMock } from '@/server/groups/assignment-of-mock';
import { readReport } from '@/server/mock/read-report';
import { readerOf } from '../../../reader';

export const metadata: Metadata = {
  title: 'Mock exam report',
  description: 'How a mock exam went, question by question.',
};

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await readerOf(`/mock/${id}/report`);
  const outcome = await readReport(actor, id);
  if (outcome.status === 'under way') redirect(`/mock/${id}`);
  if (outcome.status !== 'told') notFound();
  const assignment = await assignmentOfMock(await db(), actor, id);
  return (
    <PageFrame>
      <MockReportView
        report={outcome.report}
        assignedAt={assignment && `/groups/${assignment.groupId}/assignments/${assignment.id}`}
      />
    </PageFrame>
  );
}
