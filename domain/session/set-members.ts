import type { ExamVersion, Item } from '@/domain/bank/item';
import type { PracticeSet, SetForm } from './practice-set';
import { tellApart } from './tell-apart';

/** How an item's plain questions are answered, and `case` beside it where the item shares a story with others. */
export function formsOf(item: Item): SetForm[] {
  return item.case === undefined ? [formOf(item)] : [formOf(item), 'case'];
}

function formOf(item: Item): SetForm {
  switch (item.form) {
    case 'scenario':
      return item.select === 'one' ? 'single' : 'multiple';
    case 'row':
      return 'single';
    case 'card':
      return (item.select ?? item.options.filter(({ right }) => right).length) === 1 ? 'single' : 'multiple';
    case 'order':
      return 'ordering';
    case 'match':
      return 'matching';
    case 'recall':
      return 'recall';
  }
}

/**
 * Whether a set holds an item by what it names: its topics, its task statements of the exam given, its forms and its items, each where it
 * names any. What the learner did with the item has no say here.
 */
export function holdsItem(
  { topics, statements, forms, items, pair }: PracticeSet,
  item: Item,
  exam: ExamVersion,
): boolean {
  if (items !== undefined && !items.includes(item.id)) return false;
  if (topics !== undefined && !topics.includes(item.topic)) return false;
  if (pair !== undefined && tellApart(item, pair) === null) return false;
  if (statements !== undefined && !item.exams[exam]?.some((statement) => statements.includes(statement))) return false;
  return forms === undefined || formsOf(item).some((form) => forms.includes(form));
}
