import type { Named } from '@/domain/progress/insights';
import type { ItemStatistics } from '@/domain/progress/item-statistics/item-statistics';
import type { Choice } from '@/domain/progress/item-statistics/share-choices';

/** An item's statistics in words that name it. */
export interface ToldItem extends Omit<ItemStatistics, 'choices' | 'suspects'> {
  label: string;
  topic: Named;
  choices: readonly (Choice & { label: string })[];
  /** Wrong options that abler people chose than the right one. */
  suspects: readonly { option: string; label: string; choosers: number }[];
}

export const ITEM_ORDERS = ['answers', 'hardest', 'weakest', 'sure'] as const;
export type ItemOrder = (typeof ITEM_ORDERS)[number];

/** Items as they come; or the hardest, those that tell able from less able least, or those missed most often for sure first. What is not known stands last. */
export function sortItems(items: readonly ToldItem[], order: ItemOrder): readonly ToldItem[] {
  switch (order) {
    case 'answers':
      return items;
    case 'hardest':
      return items.toSorted((a, b) => (a.facility?.share ?? 2) - (b.facility?.share ?? 2));
    case 'weakest':
      return items.toSorted((a, b) => (a.discrimination?.correlation ?? 2) - (b.discrimination?.correlation ?? 2));
    case 'sure':
      return items.toSorted((a, b) => (b.sureAndWrong ?? -1) - (a.sureAndWrong ?? -1));
  }
}
