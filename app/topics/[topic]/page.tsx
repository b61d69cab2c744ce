import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '@/components/layout/page-frame';
import { StudyPage } from '@/components/read/study-page';
import { CodeColours } from '@/components/text/code-colours';
import { readExam } from '@/server/exam';
import { readProgress } from '@/server/insights';
import { readStudy } from '@/server/read';
import { readerOf } from '../../reader';

type Props = { params: Promise<{ topic: string }> };

async function findStudy({ params }: Props) {
  const { topic } = await params;
  const actor = await readerOf(`/topics/${topic}`);
  const study = (await readStudy(actor, topic, readExam().version)) ?? notFound();
  return { actor, study };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, ask } = (await findStudy(props)).study;
  return { title, description: `To read: ${title}. ${ask}`.trim() };
}

export default async function TopicPage(props: Props) {
  const { actor, study } = await findStudy(props);
  const { topics } = await readProgress(actor, Date.now());
  return (
    <PageFrame>
      <CodeColours topic={study.id}>
        <StudyPage study={study} standing={topics.find(({ id }) => id === study.id) ?? null} />
      </CodeColours>
    </PageFrame>
  );
}
