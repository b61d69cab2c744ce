import { type MasteryGrid, masteryGrid } from '@/domain/progress/group/mastery-grid';
import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import type { Insight } from './insight';
import { readRecords } from './read-records';

/** How far everybody of the group is with each task statement that the bank covers. */
export async function readMastery(
  insight: Insight,
  actor: Actor,
  { groupId, now }: { groupId: string; now: number },
): Promise<Authorised<{ grid: MasteryGrid }>> {
  const may = await authoriseInGroup(insight.store, actor, { action: 'insight.read', groupId });
  if (may.status !== 'allowed') return may;
  const records = await readRecords(insight, groupId, now);
  return { status: 'allowed', grid: masteryGrid(records, insight.view.groups.statements, now) };
}
