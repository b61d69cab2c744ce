import type { Item } from '@/domain/bank/item';

/** The texts of all options that the questions of an item may show or withhold; none for items without options to choose from. */
export function optionTexts(item: Item): string[] {
  switch (item.form) {
    case 'scenario':
      return item.table.options.map(({ text }) => text);
    case 'row':
      return [...item.answers, ...item.distractors].map(({ text }) => text);
    case 'card':
      return item.options.map(({ text }) => text);
    default:
      return [];
  }
}
