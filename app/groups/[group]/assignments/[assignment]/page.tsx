import type { Metadata } from 'next';
import { AssignmentPage } from '@/components/groups/assignment-page';
import { NeedsScript } from '@/components/practice/needs-script';
import { readAssignment } from '@/server/groups/read-assignment';
import { allowed } from '../../../../reader';
import { clockFor, roomOf } from '../../../room';
import { signedIn } from '../../../signed-in';

export const metadata: Metadata = { title: 'Assignment' };

type Props = {
  params: Promise<{ group: string; assignment: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const [{ group: groupId, assignment: id }, { page }] = await Promise.all([params, searchParams]);
  const path = `/groups/${groupId}/assignments/${id}`;
  const actor = await signedIn(path);
  const clock = await clockFor(actor);
  const outcome = await readAssignment(await roomOf(actor), actor, { groupId, id, now: clock.now });
  const { status: _, ...report } = allowed(outcome, path);
  return (
    <>
      <NeedsScript />
      <AssignmentPage {...report} asked={typeof page === 'string' ? page : ''} clock={clock} />
    </>
  );
}
