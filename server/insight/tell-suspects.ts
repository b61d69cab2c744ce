import { tell } from '../notices/tell';
import { readGroupName } from '../store/group-learners';
import { readMembers } from '../store/memberships';
import type { Insight } from './insight';
import { openSuspicion } from './open-suspicion';
import type { ToldItem } from './report-items';

/** Opens a report of each option that abler people chose than the key, and tells those who teach the group: each of them once, whoever looks first. */
export async function tellSuspects(
  { store, bank }: Pick<Insight, 'store' | 'bank'>,
  { groupId, items, now }: { groupId: string; items: readonly ToldItem[]; now: number },
): Promise<void> {
  const suspected = items.filter(({ suspects }) => suspects.length > 0);
  if (suspected.length === 0) return;
  const group = await readGroupName(store, groupId);
  const teachers = (await readMembers(store, groupId)).filter(({ role }) => role !== 'learner');
  for (const { itemId, label, suspects } of suspected)
    for (const suspect of suspects) {
      const { option } = suspect;
      await openSuspicion(store, { item: bank.items.get(itemId), suspect, now });
      for (const { userId } of teachers) {
        const about = { groupId, group, itemId, label: label.replaceAll('`', '') };
        await tell(store, {
          userId,
          kind: 'key-suspected',
          about,
          key: `key-suspected ${groupId} ${itemId} ${option}`,
          now,
        });
      }
    }
}
