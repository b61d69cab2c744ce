import type { Metadata } from 'next';
import { MixUpsView } from '@/components/insight/mix-ups-view';
import { openInsight } from '@/server/insight/insight';
import { readConfusions } from '@/server/insight/read-confusions';
import { allowed } from '../../../../reader';
import { signedIn } from '../../../signed-in';

export const metadata: Metadata = { title: 'Mix-ups', description: 'What the group takes for what.' };

/** What a group mixes up, for those who teach it. */
export default async function MixUpsPage({ params }: { params: Promise<{ group: string }> }) {
  const { group } = await params;
  const path = `/groups/${group}/insight/mix-ups`;
  const actor = await signedIn(path);
  const wish = { groupId: group, now: Date.now() };
  const { confusions, titles } = allowed(await readConfusions(await openInsight(actor), actor, wish), path);
  return <MixUpsView groupId={group} confusions={confusions} titles={titles} />;
}
