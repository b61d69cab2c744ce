import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { TopicShelves } from '@/components/read/topic-shelves';
import { readExam } from '@/server/exam';
import { readProgress } from '@/server/insights';
import { readShelves } from '@/server/read';
import { readerOf } from '../reader';

export const metadata: Metadata = {
  title: 'Topics',
  description: 'Every topic as a page to read: what is chosen between, by which traits, and why.',
};

export default async function TopicsPage() {
  const { version } = readExam();
  const actor = await readerOf('/topics');
  const { topics } = await readProgress(actor, Date.now());
  const shelves = await readShelves(actor, version);
  const standings = new Map(topics.map((topic) => [topic.id, topic]));
  return (
    <PageFrame>
      <div className="space-y-12">
        <header className="max-w-read space-y-3">
          <h1 className="font-serif text-2xl font-semibold">Topics</h1>
          <p className="text-lg text-quiet">
            Every topic as a page to read: what is chosen between, by which traits, and why. By task statements of{' '}
            {version}.
          </p>
        </header>
        <TopicShelves shelves={shelves} standings={standings} />
      </div>
    </PageFrame>
  );
}
