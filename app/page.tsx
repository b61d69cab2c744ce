import { OpenWork } from '@/components/groups/open-work';
import { ExamPlan } from '@/components/home/exam-plan';
import { ExamStatus } from '@/components/home/exam-status';
import { FirstVisit } from '@/components/home/first-visit';
import { TopicList } from '@/components/home/topic-list';
import { WelcomeBack } from '@/components/home/welcome-back';
import { PageFrame } from '@/components/layout/page-frame';
import { learnerIdOf } from '@/server/auth/actor';
import { readCatalogue } from '@/server/catalogue';
import { readExam } from '@/server/exam';
import { openClassroom } from '@/server/groups/classroom';
import { listOpenWork } from '@/server/groups/read-assignments';
import { zoneOf } from '@/server/groups/zone-of';
import { readProgress } from '@/server/insights';
import { openPractice } from '@/server/practice/open-practice';
import { readOutlook } from '@/server/practice/plan/read-outlook';
import { readShelves } from '@/server/read';
import { readerOf } from './reader';

export default async function HomePage() {
  const exam = readExam();
  const actor = await readerOf('/');
  const learnerId = learnerIdOf(actor);
  const now = Date.now();
  const progress = await readProgress(actor, now);
  const outlook = await readOutlook(await openPractice(actor), { learnerId, now });
  const room = await openClassroom(actor);
  const assigned = await listOpenWork(room, actor, now);
  const clock = { timeZone: await zoneOf(room.store, actor), now };
  const catalogue = await readCatalogue(actor, exam.successor);
  const kept = catalogue.reduce((sum, topic) => sum + topic.kept, 0);
  const standings = new Map(progress.topics.map((topic) => [topic.id, topic]));
  const groups = (await readShelves(actor, exam.version))
    .map(({ topics, ...shelf }) => ({ ...shelf, topics: topics.flatMap(({ id }) => standings.get(id) ?? []) }))
    .map((group) => ({ ...group, topics: group.topics.filter(({ items }) => items > 0) }))
    .filter(({ topics }) => topics.length > 0);
  return (
    <PageFrame>
      <div className="space-y-section">
        {progress.met === 0 ? (
          <FirstVisit examVersion={exam.version} items={progress.items} hasAccount={actor.kind === 'member'} />
        ) : (
          <WelcomeBack progress={progress} outlook={outlook} />
        )}
        {assigned.status === 'allowed' && <OpenWork work={assigned.work} clock={clock} />}
        <ExamPlan outlook={outlook} />
        <TopicList groups={groups} />
        <ExamStatus exam={exam} kept={kept} items={progress.items} />
      </div>
    </PageFrame>
  );
}
