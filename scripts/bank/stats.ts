import type { Bank } from '@/domain/bank/bank';
import type { Item, ScenarioItem } from '@/domain/bank/item';
import { countVariants } from '@/domain/question/count-variants';
import { prove } from '@/domain/question/prove';
import { type QuestionStats, questionStatsOf } from '@/domain/question/quality/question-stats';
import { sampleQuestions, sampleTwists } from '@/domain/question/quality/sample-questions';
import type { QuestionKind } from '@/domain/question/question';
import { failedNeeds, isNecessary, needsOf } from './necessary-needs';
import { oneHotTopics } from './one-hot';

type Counts = Record<string, number>;

/** What a bank holds and how far its keys are proved. Shares are between 0 and 1, null where there is nothing to share. */
export interface Stats {
  items: number;
  byForm: Counts;
  byKind: Counts;
  byTopic: Counts;
  provisional: number;
  proved: number;
  provedShare: number | null;
  provedShareByKind: Record<string, number | null>;
  provedShareByTopic: Record<string, number | null>;
  /** Needs -> proved items; a ranking counts as a need. */
  needsPerItem: Counts;
  meanNeeds: number | null;
  shareWithTwoNeeds: number | null;
  /** Of the proved items those in which dropping any one need would add a right option. */
  shareAllNeedsNecessary: number | null;
  shareTwoNecessaryNeeds: number | null;
  /** Of all distractors of proved items those that fail exactly one need. */
  shareFailingOneNeed: number | null;
  oneHotTopics: string[];
  stemsPerItem: number | null;
  variantsPerItem: number | null;
  byGuide: Counts;
  byTask: Record<string, Counts>;
  problems: { error: number; shipping: number; warning: number };
  /** Over a sample of plain questions: twenty of every item. */
  surface: QuestionStats;
  /**
   * Over as many minimal pairs and reverses of the items that can give them. Apart from the plain questions, whose figures would else change
   * with how many items can be twisted, and since both differ by design: a pair always shows the key of the plain question, which is wrong
   * now, and the options of a reverse are requirements, of which the stem tells the key and not all of the others.
   */
  surfaceOfTwists: { pair: QuestionStats; reverse: QuestionStats };
}

/** Counts an admitted bank, whose scenarios and whose matching items with needs are the proved items; what is counted by need is of scenarios alone. */
export function statsOf(bank: Bank): Stats {
  const items = [...bank.items.values()];
  const scenarios = items.filter((item) => item.form === 'scenario');
  const needs = scenarios.map((item) => needsOf(item).length);
  const necessary = scenarios.filter((item) => needsOf(item).every((need) => isNecessary(item, need)));
  const failed = scenarios.flatMap(failuresOf);
  const variants = items.map(countVariants);
  const severities = bank.problems.map((problem) => problem.severity);
  return {
    items: items.length,
    byForm: countOf(items.map((item) => item.form)),
    byKind: countOf(items.map(kindOf)),
    byTopic: Object.fromEntries(bank.topics.map((topic) => [topic.id, topic.items.length])),
    provisional: items.filter((item) => bank.provisional.has(item.id)).length,
    proved: items.filter(isProved).length,
    provedShare: share(items.filter(isProved).length, items.length),
    provedShareByKind: provedShares(items, kindOf),
    provedShareByTopic: provedShares(items, (item) => item.topic),
    needsPerItem: countOf(needs.map(String)),
    meanNeeds: mean(needs),
    shareWithTwoNeeds: share(needs.filter((count) => count >= 2).length, scenarios.length),
    shareAllNeedsNecessary: share(necessary.length, scenarios.length),
    shareTwoNecessaryNeeds: share(necessary.filter((item) => needsOf(item).length >= 2).length, scenarios.length),
    shareFailingOneNeed: share(failed.filter((count) => count === 1).length, failed.length),
    oneHotTopics: oneHotTopics(scenarios),
    stemsPerItem: mean(variants.map(({ stems }) => stems)),
    variantsPerItem: mean(variants.map(({ variants }) => variants)),
    byGuide: countOf(items.flatMap((item) => item.guides)),
    byTask: tasksOf(items),
    problems: {
      error: severities.filter((severity) => severity === 'error').length,
      shipping: severities.filter((severity) => severity === 'shipping').length,
      warning: severities.filter((severity) => severity === 'warning').length,
    },
    surface: questionStatsOf(sampleQuestions(items)),
    surfaceOfTwists: {
      pair: questionStatsOf(sampleTwists(items, 'pair')),
      reverse: questionStatsOf(sampleTwists(items, 'reverse')),
    },
  };
}

/** How many needs each distractor of a proved item fails. */
function failuresOf(item: ScenarioItem): number[] {
  const proof = prove(item);
  return proof.status === 'refused' ? [] : proof.distractors.map((id) => failedNeeds(item, id));
}

const isProved = (item: Item) => item.form === 'scenario' || (item.form === 'match' && item.table !== undefined);

function provedShares(items: readonly Item[], groupOf: (item: Item) => string): Record<string, number | null> {
  const proved = countOf(items.filter(isProved).map(groupOf));
  const all = Object.entries(countOf(items.map(groupOf)));
  return Object.fromEntries(all.map(([name, count]) => [name, share(proved[name] ?? 0, count)]));
}

function kindOf(item: Item): QuestionKind {
  switch (item.form) {
    case 'scenario':
      return item.select === 'one' ? 'single' : 'multiple';
    case 'row':
      return 'single';
    case 'card':
      return (item.select ?? item.options.filter((option) => option.right).length) > 1 ? 'multiple' : 'single';
    case 'order':
      return 'ordering';
    case 'recall':
      return 'recall';
    case 'match':
      return 'matching';
  }
}

function tasksOf(items: readonly Item[]): Record<string, Counts> {
  const versions = [...new Set(items.flatMap((item) => Object.keys(item.exams)))].sort();
  return Object.fromEntries(
    versions.map((version) => {
      const tasks = items.flatMap((item) => Object.entries(item.exams).filter(([name]) => name === version));
      return [version, countOf(tasks.flatMap(([, statements]) => statements))];
    }),
  );
}

function countOf(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names.toSorted()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function mean(numbers: readonly number[]): number | null {
  return share(
    numbers.reduce((sum, number) => sum + number, 0),
    numbers.length,
  );
}
