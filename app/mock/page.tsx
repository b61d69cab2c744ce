import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { MockStart } from '@/components/mock/start/mock-start';
import { NeedsScript } from '@/components/practice/needs-script';
import { readStart } from '@/server/mock/read-start';
import { readerOf } from '../reader';

export const metadata: Metadata = {
  title: 'Mock exams',
  description: 'The exam as it is sat: one question at a time, a clock, no feedback until the end, and a report.',
};

export default async function MockPage() {
  const start = await readStart(await readerOf('/mock'));
  return (
    <PageFrame>
      <NeedsScript />
      <MockStart start={start} />
    </PageFrame>
  );
}
