import type { Metadata } from 'next';
import { ItemsView } from '@/components/insight/items-view';
import { openInsight } from '@/server/insight/insight';
import { readItems } from '@/server/insight/read-items';
import { allowed } from '../../../../reader';
import { signedIn } from '../../../signed-in';

export const metadata: Metadata = { title: 'Items', description: 'What first answers say of each item.' };

type Props = { params: Promise<{ group: string }>; searchParams: Promise<{ order?: string; page?: string }> };

/** Statistics of items, for those who teach a group. */
export default async function ItemsPage({ params, searchParams }: Props) {
  const [{ group }, asked] = await Promise.all([params, searchParams]);
  const path = `/groups/${group}/insight/items`;
  const actor = await signedIn(path);
  const wish = { groupId: group, now: Date.now() };
  const { items, mean } = allowed(await readItems(await openInsight(actor), actor, wish), path);
  return <ItemsView groupId={group} items={items} mean={mean} asked={asked} />;
}
