import { headers } from 'next/headers';
import { ExamStatus } from '@/components/home/exam-status';
import { Hero } from '@/components/home/hero';
import { TopicList } from '@/components/home/topic-list';
import { PageFrame } from '@/components/layout/page-frame';
import { guestOf } from '@/server/auth';
import { readCatalogue } from '@/server/catalogue';
import { readExam } from '@/server/exam';
import { readProgress } from '@/server/insights';

export default async function HomePage() {
  const exam = readExam();
  const progress = await readProgress(await guestOf(await headers()), Date.now());
  const catalogue = readCatalogue(exam.successor);
  const topics = catalogue.map((topic) => {
    const own = progress.topics.find(({ id }) => id === topic.id);
    return { ...topic, met: own?.met ?? 0, due: own?.due ?? 0, mastery: own?.mastery ?? 0 };
  });
  const kept = catalogue.reduce((sum, topic) => sum + topic.kept, 0);
  return (
    <PageFrame>
      <div className="space-y-16 sm:space-y-24">
        <Hero due={progress.due} met={progress.met} examVersion={exam.version} />
        <TopicList topics={topics} successor={exam.successor} />
        <ExamStatus exam={exam} kept={kept} items={progress.items} />
      </div>
    </PageFrame>
  );
}
