import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PageFrame } from '@/components/layout/page-frame';
import { MockIsland } from '@/components/mock/mock-island';
import { NeedsScript } from '@/components/practice/needs-script';
import { readMockState } from '@/server/mock/read-state';
import { readerOf } from '../../reader';

export const metadata: Metadata = { title: 'Mock exam', description: 'A mock exam under way.' };

export default async function SitPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const outcome = await readMockState(await readerOf(`/mock/${id}`), id);
  if (outcome.status !== 'told') notFound();
  if (outcome.state.endedAt !== null) redirect(`/mock/${id}/report`);
  return (
    <PageFrame>
      <div className="mock-room -mt-4 sm:-mt-6">
        <NeedsScript />
        <MockIsland id={id} title={outcome.state.title} />
      </div>
    </PageFrame>
  );
}
