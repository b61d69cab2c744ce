import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PageFrame } from '@/components/layout/page-frame';
import { PlanPage } from '@/components/plan/plan-page';
import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { openPractice } from '@/server/practice/open-practice';
import { readOutlook } from '@/server/practice/plan/read-outlook';

export const metadata: Metadata = {
  title: 'Plan',
  description: 'When the exam is, the minutes until then, and what they bring.',
};

export default async function Page() {
  const actor = await actorOf(await headers());
  const learnerId = learnerIdOf(actor);
  const outlook = await readOutlook(await openPractice(actor), { learnerId, now: Date.now() });
  return (
    <PageFrame>
      <PlanPage outlook={outlook} />
    </PageFrame>
  );
}
