import type { Named } from '@/domain/progress/insights';
import { type ItemStatistics, itemStatistics } from '@/domain/progress/item-statistics/item-statistics';
import type { Choice } from '@/domain/progress/item-statistics/share-choices';
import { readPastAnswers } from '../store/past-answers';
import type { Insight } from './insight';
import { readRecords } from './read-records';
import { tellSuspects } from './tell-suspects';

/** An item's statistics in words that name it. */
export interface ToldItem extends Omit<ItemStatistics, 'choices' | 'suspects'> {
  /** What it teaches, limited Markdown. */
  label: string;
  topic: Named;
  choices: (Choice & { label: string })[];
  /** Wrong options that abler people chose than the right one. */
  suspects: { option: string; label: string; choosers: number }[];
}

export interface ToldItems {
  items: ToldItem[];
  learners: number;
  /** The mean share of right first answers, which facilities are drawn to. */
  mean: number;
}

/** What first answers of a group say of each item of the bank, by how much there is to say. Of a key that looks wrong those who teach get a notice, once. */
export async function reportItems(
  insight: Insight,
  { groupId, now }: { groupId: string; now: number },
): Promise<ToldItems> {
  const { store } = insight;
  const [records, past] = await Promise.all([readRecords(insight, groupId, now), readPastAnswers(store, groupId)]);
  const { items, prior } = itemStatistics([...records.map(({ firsts }) => firsts), past]);
  const told = items.flatMap((item) => tell(insight, item)).sort((a, b) => b.answers - a.answers);
  await tellSuspects(insight, { groupId, items: told, now });
  return { items: told, learners: records.length, mean: prior.mean };
}

/** Items that left the bank have no name, and are not told. */
function tell({ bank, view }: Insight, item: ItemStatistics): ToldItem[] {
  const topicId = view.topicOf(item.itemId);
  if (topicId === undefined) return [];
  const labelOf = (option: string) => view.labelOf(topicId, option) ?? option;
  return [
    {
      ...item,
      label: view.nameOf(item.itemId),
      topic: { id: topicId, title: bank.topics.find(({ id }) => id === topicId)?.title ?? topicId },
      choices: item.choices.map((choice) => ({ ...choice, label: labelOf(choice.option) })),
      suspects: item.suspects.map(({ option, choosers }) => ({ option, choosers, label: labelOf(option) })),
    },
  ];
}
