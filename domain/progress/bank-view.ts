import type { Bank } from '@/domain/bank/bank';
import type { ExamVersion, Item } from '@/domain/bank/item';
import { taskStatements } from '@/domain/exam/task-statements';
import { generate } from '@/domain/question/generate';
import { tellRule } from '@/domain/question/tell-rule';
import { indexItems } from '@/domain/session/index-items';
import { writeSet } from '@/domain/session/practice-set';
import { tellApart } from '@/domain/session/tell-apart';
import { examDomains, formOfBank } from './form-of-bank';
import type { Named } from './insights';
import type { PredictedForm } from './predict-exam';

/** A bank as progress looks things up in it. Made once for a bank. */
export interface BankView {
  /** What a score can be predicted for; null where the bank has not enough for any. */
  form: PredictedForm | null;
  /** Of an item of that form, the chance of guessing it right. */
  guessOf(itemId: string): number | undefined;
  /** Item ids by the exam's domains, its task statements, and the bank's topics. */
  groups: Record<'domains' | 'statements' | 'topics', readonly (Named & { itemIds: readonly string[] })[]>;
  topicOf(itemId: string): string | undefined;
  /** An option's text as its topic has it. */
  labelOf(topic: string, option: string): string | undefined;
  /** The practice set, as a query, that asks what tells two options of a topic apart; null where no minimal pair does. */
  practiseOf(topic: string, one: string, other: string): string | null;
  /** An item by what it teaches, in limited Markdown: its rule in one line, else what it asks. */
  nameOf(itemId: string): string;
}

/** The view of a bank for one version of the exam; item names are made when they are asked for, and kept. */
export function viewBank(bank: Pick<Bank, 'items' | 'topics'>, exam: ExamVersion): BankView {
  const { items } = bank;
  const form = formOfBank(bank, exam);
  const guesses = new Map(form?.items.map(({ id, guess }) => [id, guess]));
  const ofTopics = indexItems(items.values()).topics;
  const labels = optionLabels(items.values());
  const names = new Map<string, string>();
  return {
    form,
    guessOf: (itemId) => guesses.get(itemId),
    groups: groupItems(bank, exam),
    topicOf: (itemId) => items.get(itemId)?.topic,
    labelOf: (topic, option) => labels.get(topic)?.get(option),
    practiseOf(topic, one, other) {
      const pair = [one, other];
      const isAsked = (ofTopics.get(topic) ?? []).some((id) => isTold(items.get(id), pair));
      return isAsked ? writeSet({ topics: [topic], pair }) : null;
    },
    nameOf(itemId) {
      const item = items.get(itemId);
      const name =
        names.get(itemId) ?? (item === undefined ? itemId : tellRule(generate(item, 0)) || item.ask || itemId);
      names.set(itemId, name);
      return name;
    },
  };
}

function groupItems({ items, topics }: Pick<Bank, 'items' | 'topics'>, exam: ExamVersion): BankView['groups'] {
  const statementsOf = new Map([...items.values()].map((item) => [item.id, item.exams[exam] ?? []]));
  const where = (holds: (statement: string) => boolean) =>
    [...statementsOf].flatMap(([id, statements]) => (statements.some(holds) ? [id] : []));
  return {
    domains: examDomains.map((one) => ({ ...one, itemIds: where((statement) => statement.startsWith(`${one.id}.`)) })),
    statements: Object.entries(taskStatements).map(([id, title]) => ({
      id,
      title,
      itemIds: where((one) => one === id),
    })),
    topics: topics.map(({ id, title, items: itemIds }) => ({ id, title, itemIds })),
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
    case 'match':
      return item.rows.flatMap(({ answers }) => answers);
    default:
      return [];
  }
}

function isTold(item: Item | undefined, pair: readonly string[]): boolean {
  return item !== undefined && tellApart(item, pair) !== null;
}
