import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { SetBuilder } from '@/components/sets/set-builder';
import { WayList } from '@/components/sets/way-list';
import { readLinkedSet, readLinkOf } from '@/server/practice/read-set';
import { readChoices, readWays } from '@/server/practice/ways';
import { readerOf } from '../../reader';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: 'Ways to practise',
  description: 'What is due, your mistakes, confusions, what you have not seen, or a set of your own.',
};

export default async function WaysPage({ searchParams }: Props) {
  const actor = await readerOf('/practice/new');
  const { set, query } = await readLinkedSet(actor, readLinkOf(await searchParams));
  const ways = await readWays(actor, Date.now());
  const { topics, statements } = await readChoices(actor);
  return (
    <PageFrame>
      <div className="space-y-10">
        <div className="space-y-4">
          <h1 className="font-serif text-2xl font-semibold">Ways to practise</h1>
          <WayList ways={ways} />
        </div>
        <section aria-labelledby="own-heading" className="space-y-5">
          <h2 id="own-heading" className="font-serif text-xl font-semibold">
            A set of your own
          </h2>
          <SetBuilder key={query} initial={set} topics={topics} statements={statements} />
        </section>
      </div>
    </PageFrame>
  );
}
