import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { PlanPage } from '@/components/plan/plan-page';
import { learnerIdOf } from '@/server/auth/actor';
import { openPractice } from '@/server/practice/open-practice';
import { readOutlook } from '@/server/practice/plan/read-outlook';
import { readerOf } from '../reader';

export const metadata: Metadata = {
  title: 'Plan',
  description: 'When the exam is, the minutes until then, and what they bring.',
};

export default async function Page() {
  const actor = await readerOf('/plan');
  const learnerId = learnerIdOf(actor);
  const outlook = await readOutlook(await openPractice(actor), { learnerId, now: Date.now() });
  return (
    <PageFrame>
      <PlanPage outlook={outlook} />
    </PageFrame>
  );
}
