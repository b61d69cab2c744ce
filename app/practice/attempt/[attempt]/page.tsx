import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { NeedsScript } from '@/components/practice/needs-script';
import { PracticeIsland } from '@/components/practice/practice-island';
import type { Scope } from '@/components/practice/scope';
import { SetHeading } from '@/components/sets/set-heading';
import { openClassroom } from '@/server/groups/classroom';
import { readAttempt } from '@/server/groups/own-attempt';
import { allowed, readerOf } from '../../../reader';

export const metadata: Metadata = { title: 'Assignment under way' };

export default async function AttemptPage({ params }: { params: Promise<{ attempt: string }> }) {
  const { attempt: attemptId } = await params;
  const path = `/practice/attempt/${attemptId}`;
  const actor = await readerOf(path);
  const room = await openClassroom(actor);
  const outcome = await readAttempt(room, actor, { attemptId, now: Date.now() });
  const { id, groupId, assignmentId, title, what, set, since } = allowed(outcome, path).attempt;
  const href = `/groups/${groupId}/assignments/${assignmentId}`;
  const scope: Scope = { name: `attempt ${id}`, set, run: { title, details: [what] }, attempt: { id, href, since } };
  return (
    <PageFrame>
      <SetHeading title={title} details={[what]} />
      <NeedsScript />
      <PracticeIsland scope={scope} isKnown />
    </PageFrame>
  );
}
