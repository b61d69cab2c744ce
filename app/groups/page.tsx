import type { Metadata } from 'next';
import { GroupList } from '@/components/groups/group-list';
import { OpenWork } from '@/components/groups/open-work';
import { PageFrame } from '@/components/layout/page-frame';
import { listGroups } from '@/server/groups/own-groups';
import { listOpenWork } from '@/server/groups/read-assignments';
import { allowed } from '../reader';
import { clockFor, roomOf } from './room';
import { signedIn } from './signed-in';

export const metadata: Metadata = { title: 'Groups', description: 'The groups that you study with.' };

export default async function GroupsPage() {
  const actor = await signedIn('/groups');
  const room = await roomOf(actor);
  const clock = await clockFor(actor);
  const { groups } = allowed(await listGroups(room.store, actor), '/groups');
  const { work } = allowed(await listOpenWork(room, actor, clock.now), '/groups');
  return (
    <PageFrame>
      <div className="space-y-10">
        <h1 className="font-serif text-2xl font-semibold">Groups</h1>
        <OpenWork work={work} clock={clock} />
        <GroupList groups={groups} title={work.length > 0 ? 'Your groups' : undefined} />
      </div>
    </PageFrame>
  );
}
