import type { Metadata } from 'next';
import { PeopleView } from '@/components/insight/people-view';
import { openInsight } from '@/server/insight/insight';
import { readPeople } from '@/server/insight/read-people';
import { allowed } from '../../../reader';
import { signedIn } from '../../signed-in';

export const metadata: Metadata = { title: 'People', description: 'Who of the group has done what.' };

type Props = { params: Promise<{ group: string }>; searchParams: Promise<{ order?: string; page?: string }> };

/** Who of a group has done what, for those who teach it. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const [{ group }, asked] = await Promise.all([params, searchParams]);
  const path = `/groups/${group}/insight`;
  const actor = await signedIn(path);
  const now = Date.now();
  const { people, assignments } = allowed(
    await readPeople(await openInsight(actor), actor, { groupId: group, now }),
    path,
  );
  return <PeopleView groupId={group} people={people} assignments={assignments} now={now} asked={asked} />;
}
