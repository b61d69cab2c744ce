import { type GroupConfusion, groupConfusions } from '@/domain/progress/group/group-confusions';
import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import type { Insight } from './insight';
import { readRecords } from './read-records';

export interface ToldConfusions {
  /** Null in a group of fewer than three learners. */
  confusions: GroupConfusion[] | null;
  /** Topic id -> its title. */
  titles: Map<string, string>;
}

/** What the group mixes up; nobody is named, and nothing told of fewer than three people. */
export async function readConfusions(
  insight: Insight,
  actor: Actor,
  { groupId, now }: { groupId: string; now: number },
): Promise<Authorised<ToldConfusions>> {
  const may = await authoriseInGroup(insight.store, actor, { action: 'insight.read', groupId });
  if (may.status !== 'allowed') return may;
  const confusions = groupConfusions(await readRecords(insight, groupId, now), insight.view, now);
  const titles = new Map(insight.bank.topics.map(({ id, title }) => [id, title]));
  return { status: 'allowed', confusions, titles };
}
