import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PageFrame } from '@/components/layout/page-frame';
import { NeedsScript } from '@/components/practice/needs-script';
import { PracticeIsland } from '@/components/practice/practice-island';
import { guestOf } from '@/server/auth';

export const metadata: Metadata = {
  title: 'Practice',
  description: 'Answer what is due and meet what is new, from all topics in turn.',
};

export default async function PracticePage() {
  const isKnown = (await guestOf(await headers())) !== null;
  return (
    <PageFrame>
      <h1 className="sr-only">Practice</h1>
      <NeedsScript />
      <PracticeIsland scope={{ name: '' }} isKnown={isKnown} />
    </PageFrame>
  );
}
