import type { Metadata } from 'next';
import { MasteryView } from '@/components/insight/mastery-view';
import { openInsight } from '@/server/insight/insight';
import { readMastery } from '@/server/insight/read-mastery';
import { allowed } from '../../../../reader';
import { signedIn } from '../../../signed-in';

export const metadata: Metadata = { title: 'Mastery', description: 'How far the group is with each task statement.' };

type Props = { params: Promise<{ group: string }>; searchParams: Promise<{ by?: string; page?: string }> };

/** People by task statements, for those who teach a group. */
export default async function MasteryPage({ params, searchParams }: Props) {
  const [{ group }, asked] = await Promise.all([params, searchParams]);
  const path = `/groups/${group}/insight/mastery`;
  const actor = await signedIn(path);
  const wish = { groupId: group, now: Date.now() };
  const { grid } = allowed(await readMastery(await openInsight(actor), actor, wish), path);
  return <MasteryView groupId={group} grid={grid} asked={asked} />;
}
