import type { Metadata } from 'next';
import { OpenWork } from '@/components/groups/open-work';
import { PageFrame } from '@/components/layout/page-frame';
import { MockStart } from '@/components/mock/start/mock-start';
import { NeedsScript } from '@/components/practice/needs-script';
import { openClassroom } from '@/server/groups/classroom';
import { listOpenWork } from '@/server/groups/read-assignments';
import { zoneOf } from '@/server/groups/zone-of';
import { readStart } from '@/server/mock/read-start';
import { readerOf } from '../reader';

export const metadata: Metadata = {
  title: 'Mock exams',
  description: 'The exam as it is sat: one question at a time, a clock, no feedback until the end, and a report.',
};

export default async function MockPage() {
  const actor = await readerOf('/mock');
  const start = await readStart(actor);
  const room = await openClassroom(actor);
  const now = Date.now();
  const assigned = await listOpenWork(room, actor, now);
  const exams = assigned.status === 'allowed' ? assigned.work.filter(({ kind }) => kind === 'mock') : [];
  return (
    <PageFrame>
      <NeedsScript />
      <MockStart
        start={start}
        assigned={<OpenWork work={exams} clock={{ timeZone: await zoneOf(room.store, actor), now }} />}
      />
    </PageFrame>
  );
}
