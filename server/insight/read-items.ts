import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import type { Insight } from './insight';
import { reportItems, type ToldItems } from './report-items';

/** What first answers of the group say of each item of the bank, for those who teach it. */
export async function readItems(
  insight: Insight,
  actor: Actor,
  { groupId, now }: { groupId: string; now: number },
): Promise<Authorised<ToldItems>> {
  const may = await authoriseInGroup(insight.store, actor, { action: 'insight.read', groupId });
  if (may.status !== 'allowed') return may;
  return { status: 'allowed', ...(await reportItems(insight, { groupId, now })) };
}
