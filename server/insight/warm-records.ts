import type { Actor } from '../auth/actor';
import { authoriseInGroup } from '../policy/authorise';
import type { Insight } from './insight';
import { readRecords } from './read-records';

/** Reads ahead what the pages of insight are made of, for somebody who may open one next; for anybody else it does nothing. */
export async function warmRecords(
  insight: Pick<Insight, 'store' | 'kept'>,
  actor: Actor,
  { groupId, now }: { groupId: string; now: number },
): Promise<void> {
  const may = await authoriseInGroup(insight.store, actor, { action: 'insight.read', groupId });
  if (may.status === 'allowed') await readRecords(insight, groupId, now);
}
