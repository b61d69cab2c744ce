import { tell } from '../notices/tell';
import { readGroupName } from '../store/group-learners';
import { readMembers } from '../store/memberships';
import type { Store } from '../store/open-store';
import type { ToldItem } from './report-items';

/** Tells those who teach a group of each option that abler people chose than the key: each of them once, whoever looks first. */
export async function tellSuspects(
  store: Store,
  { groupId, items, now }: { groupId: string; items: readonly ToldItem[]; now: number },
): Promise<void> {
  const suspected = items.filter(({ suspects }) => suspects.length > 0);
  if (suspected.length === 0) return;
  const group = await readGroupName(store, groupId);
  const teachers = (await readMembers(store, groupId)).filter(({ role }) => role !== 'learner');
  for (const { itemId, label, suspects } of suspected)
    for (const { option } of suspects)
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
