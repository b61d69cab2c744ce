import type { Metadata } from 'next';
import { AssignmentForm } from '@/components/groups/assignment-form';
import { NeedsScript } from '@/components/practice/needs-script';
import { readForms } from '@/server/exam';
import { mayAssign } from '@/server/groups/write-assignment';
import { readLinkedSet, readLinkOf } from '@/server/practice/read-set';
import { readChoices } from '@/server/practice/ways';
import { allowed } from '../../../../reader';
import { roomOf } from '../../../room';
import { signedIn } from '../../../signed-in';

type Props = {
  params: Promise<{ group: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Assign something' };

export default async function NewAssignmentPage({ params, searchParams }: Props) {
  const { group: groupId } = await params;
  const path = `/groups/${groupId}/assignments/new`;
  const actor = await signedIn(path);
  const room = await roomOf(actor);
  allowed(await mayAssign(room.store, actor, groupId), path);
  const { set } = await readLinkedSet(actor, readLinkOf(await searchParams));
  const { topics, statements } = await readChoices(actor);
  const exams = await readForms(room.lackOf);
  return (
    <div className="space-y-8">
      <h1 className="font-serif text-2xl font-semibold">Assign something</h1>
      <NeedsScript />
      <AssignmentForm groupId={groupId} initial={set} topics={topics} statements={statements} exams={exams} />
    </div>
  );
}
