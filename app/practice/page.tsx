import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { NeedsScript } from '@/components/practice/needs-script';
import { PracticeIsland } from '@/components/practice/practice-island';
import type { Scope } from '@/components/practice/scope';
import { SetHeading } from '@/components/sets/set-heading';
import { learnerIdOf } from '@/server/auth/actor';
import { readLinkedSet, readLinkOf } from '@/server/practice/read-set';
import { showFirst } from '@/server/practice/show-first';
import { readerOf } from '../reader';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const actor = await readerOf('/practice');
  const { query, title, details } = await readLinkedSet(actor, readLinkOf(await searchParams));
  if (query === '')
    return { title: 'Practice', description: 'Answer what is due and meet what is new, from all topics in turn.' };
  return { title: `Practice: ${title}`, description: [title, ...details].join(', ') };
}

export default async function PracticePage({ searchParams }: Props) {
  const actor = await readerOf('/practice');
  const linked = await readLinkedSet(actor, readLinkOf(await searchParams));
  const { set, query, isRun, title, details, notices } = linked;
  const isKnown = learnerIdOf(actor) !== null;
  const first = query === '' ? await showFirst(actor) : null;
  const scope: Scope = {
    name: query,
    ...(query !== '' && { set }),
    ...(isRun && { run: { title, details } }),
  };
  return (
    <PageFrame>
      <SetHeading title={query === '' ? 'Practice' : title} details={details} notices={notices} query={query} />
      <NeedsScript />
      <PracticeIsland key={query} scope={scope} isKnown={isKnown} first={first} />
    </PageFrame>
  );
}
