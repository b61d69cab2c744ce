import type { Bank } from '@/domain/bank/bank';
import type { ExamVersion, Item } from '@/domain/bank/item';
import { generate } from '@/domain/question/generate';
import { tellRule } from '@/domain/question/tell-rule';
import { guessOfItem } from './guess-of-item';
import type { ExamItem } from './predict-score';

/** A bank as progress looks things up in it. Made once for a bank. */
export interface BankView {
  /** Items that a question of the exam can be made of: typed answers are never asked there. */
  examItems: readonly ExamItem[];
  guessOf(itemId: string): number | undefined;
  topicOf(itemId: string): string | undefined;
  /** An option's text as its topic has it. */
  labelOf(topic: string, option: string): string | undefined;
  /** An item by what it teaches, in limited Markdown: its rule in one line, else what it asks. */
  nameOf(itemId: string): string;
}

/** The view of a bank for one version of the exam; item names are made when they are asked for, and kept. */
export function viewBank({ items }: Pick<Bank, 'items'>, exam: ExamVersion): BankView {
  const examItems = [...items.values()].flatMap((item) => {
    const statements = item.exams[exam] ?? [];
    return item.form === 'recall' || statements.length === 0
      ? []
      : [{ id: item.id, statements, guess: guessOfItem(item) }];
  });
  const guesses = new Map(examItems.map(({ id, guess }) => [id, guess]));
  const labels = optionLabels(items.values());
  const names = new Map<string, string>();
  return {
    examItems,
    guessOf: (itemId) => guesses.get(itemId),
    topicOf: (itemId) => items.get(itemId)?.topic,
    labelOf: (topic, option) => labels.get(topic)?.get(option),
    nameOf(itemId) {
      const item = items.get(itemId);
      const name =
        names.get(itemId) ?? (item === undefined ? itemId : tellRule(generate(item, 0)) || item.ask || itemId);
      names.set(itemId, name);
      return name;
    },
  };
}

/** Topic -> option -> its text. */
function optionLabels(items: Iterable<Item>): Map<string, Map<string, string>> {
  const labels = new Map<string, Map<string, string>>();
  for (const item of items) {
    const ofTopic = labels.get(item.topic) ?? new Map<string, string>();
    labels.set(item.topic, ofTopic);
    for (const { id, text } of optionsOf(item)) ofTopic.set(id, text);
  }
  return labels;
}

function optionsOf(item: Item): readonly { id: string; text: string }[] {
  switch (item.form) {
    case 'scenario':
      return item.table.options;
    case 'row':
      return [...item.answers, ...item.distractors];
    case 'card':
      return item.options;
    default:
      return [];
  }
}
