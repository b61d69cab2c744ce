import type { Bank } from '@/domain/bank/bank';
import type { Problem } from '@/domain/bank/problem';
import { type QuestionRuleId, questionRules } from '@/domain/bank/quality/question-rules';
import { rules } from '@/domain/bank/rules';
import { findIdleSentence } from './idle-sentences';
import { findImplausible } from './implausible';
import { nearDuplicates } from './near-duplicates';
import { findOldName } from './old-names';
import { findAbsentName, findDisorder, findLongKey, findUnparallel } from './option-rules';
import { type Sampled, sampleQuestions } from './sample-questions';
import { findCombination, findConvergence, findTrueFalse } from './set-rules';
import { staleSources } from './stale-sources';
import { tellingWords } from './telling-words';
import { findAbsolute, findLongStem, findShortStem, findVague } from './wording-rules';

/**
 * Looks at what learners would see: a sample of every item's questions (20 seeds) is held against the rules of item writing, and each
 * breach becomes a problem at its item, one for each item and rule. `today` (YYYY-MM-DD) dates the sources. Takes out what the files
 * waive, and reports waivers that nothing needs. Expects an admitted bank; too slow for a server's start, so authors run it.
 */
export function inspect(bank: Bank, today: string): Bank {
  const found = [...findingsOf(bank, today)].flatMap(({ item, rule, message }): Problem[] => {
    const place = bank.places.get(item);
    return place === undefined ? [] : [{ ...place, rule, message, ...questionRules[rule] }];
  });
  const isWaived = (problem: Problem) =>
    problem.severity === 'warning' &&
    bank.waivers.some((waiver) => waiver.file === problem.file && waiver.rule === problem.rule);
  const unused = bank.waivers
    .filter(({ file, rule }) => !found.some((problem) => problem.file === file && problem.rule === rule))
    .map(
      ({ rule, ...place }): Problem => ({
        ...place,
        rule: 'unused-waiver',
        message: `No warning "${rule}" is left to waive`,
        ...rules['unused-waiver'],
      }),
    );
  const kept = found.filter((problem) => !isWaived(problem));
  return { ...bank, problems: [...bank.problems, ...kept, ...unused].sort(byPlace) };
}

interface Finding {
  item: string;
  rule: QuestionRuleId;
  message: string;
}

function findingsOf(bank: Bank, today: string): Finding[] {
  const items = [...bank.items.values()];
  const sample = sampleQuestions(items);
  const checks: [QuestionRuleId, (asked: Sampled) => string | null][] = [
    ['long-key', findLongKey],
    ['telling-word', tellingWords(sample)],
    ['absolute-words', findAbsolute],
    ['vague-words', findVague],
    ['long-stem', findLongStem],
    ['short-stem', findShortStem],
    ['converging-options', findConvergence],
    ['idle-sentence', findIdleSentence],
    ['old-name', findOldName],
    ['implausible-distractor', findImplausible],
    ['combined-options', findCombination],
    ['true-false', findTrueFalse],
    ['unparallel-options', findUnparallel],
    ['numbers-out-of-order', findDisorder],
    ['absent-option-named', findAbsentName],
  ];
  const whole = [
    ['near-duplicate-stems', nearDuplicates(items)],
    ['stale-source', staleSources(items, today)],
  ] as const;
  return [
    ...checks.flatMap(([rule, check]) => firstOfEach(sample, rule, check)),
    ...whole.flatMap(([rule, messages]) => [...messages].map(([item, message]) => ({ item, rule, message }))),
  ];
}

/** What a check finds, once for each item. */
function firstOfEach(
  sample: readonly Sampled[],
  rule: QuestionRuleId,
  check: (asked: Sampled) => string | null,
): Finding[] {
  const found = new Map<string, Finding>();
  for (const asked of sample) {
    if (found.has(asked.item.id)) continue;
    const message = check(asked);
    if (message !== null) found.set(asked.item.id, { item: asked.item.id, rule, message });
  }
  return [...found.values()];
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
