import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '@/components/layout/page-frame';
import { NeedsScript } from '@/components/practice/needs-script';
import { PracticeIsland } from '@/components/practice/practice-island';
import { learnerIdOf } from '@/server/auth/actor';
import { readCatalogue } from '@/server/catalogue';
import { readExam } from '@/server/exam';
import { showFirst } from '@/server/practice/show-first';
import { readerOf } from '../../reader';

type Props = { params: Promise<{ topic: string }> };

async function findTopic({ params }: Props) {
  const { topic } = await params;
  const actor = await readerOf(`/practice/${topic}`);
  const catalogue = await readCatalogue(actor, readExam().successor);
  return { actor, topic: catalogue.find(({ id }) => id === topic) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title } = (await findTopic(props)).topic;
  return { title: `Practice: ${title}`, description: `Questions about one topic: ${title}.` };
}

export default async function TopicPracticePage(props: Props) {
  const { actor, topic } = await findTopic(props);
  const isKnown = learnerIdOf(actor) !== null;
  const first = await showFirst(actor, topic.id);
  return (
    <PageFrame>
      <h1 className="sr-only">Practice: {topic.title}</h1>
      <NeedsScript />
      <PracticeIsland scope={{ name: `topic ${topic.id}`, topic: topic.id }} isKnown={isKnown} first={first} />
    </PageFrame>
  );
}
