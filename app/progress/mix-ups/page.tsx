import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PageFrame } from '@/components/layout/page-frame';
import { MixUps } from '@/components/progress/mix-ups';
import { actorOf } from '@/server/auth/actor';
import { readInsights } from '@/server/insights';

export const metadata: Metadata = {
  title: 'Mix-ups',
  description: 'Every option that you chose where another was right, with the way to tell the two apart.',
};

export default async function MixUpsPage() {
  const { confusions, mastery } = await readInsights(await actorOf(await headers()), Date.now());
  return (
    <PageFrame>
      <MixUps confusions={confusions} topics={mastery.topics} />
    </PageFrame>
  );
}
