import type { Bank } from '@/domain/bank/bank';
import type { Problem } from '@/domain/bank/problem';
import { type QuestionRuleId, questionRules } from '@/domain/bank/quality/question-rules';
import { rules } from '@/domain/bank/rules';
import type { Twist } from '@/domain/question/twist';
import { nearDuplicates } from './near-duplicates';
import { type QuestionCheck, questionChecks } from './question-checks';
import { type Sampled, sampleQuestions, sampleTwists } from './sample-questions';
import { staleSources } from './stale-sources';

/**
 * Looks at what learners would see: a sample of every item's questions (20 plain ones, and 20 minimal pairs and 20 reverses where the item
 * can give them) is held against the rules of item writing, and each breach becomes a problem at its item, one for each item and rule.
 * `today` (YYYY-MM-DD) dates the sources. Takes out what the files waive, and reports waivers that nothing needs. Expects an admitted
 * bank; too slow for a server's start, so authors run it.
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

const forms: readonly { twist: Twist; name: string }[] = [
  { twist: 'plain', name: '' },
  { twist: 'pair', name: 'As a minimal pair: ' },
  { twist: 'reverse', name: 'As a reverse: ' },
];

function findingsOf(bank: Bank, today: string): Finding[] {
  const items = [...bank.items.values()];
  const plain = sampleQuestions(items);
  const checksOf = questionChecks(plain);
  const ofQuestions = forms.flatMap(({ twist, name }) => {
    const sample = twist === 'plain' ? plain : sampleTwists(items, twist);
    return checksOf(twist)
      .flatMap((check) => firstOfEach(sample, check))
      .map((finding) => ({ ...finding, message: name + finding.message }));
  });
  const whole = [
    ['near-duplicate-stems', nearDuplicates(items)],
    ['stale-source', staleSources(items, today)],
  ] as const;
  return [
    ...onceAnItem(ofQuestions),
    ...whole.flatMap(([rule, messages]) => [...messages].map(([item, message]) => ({ item, rule, message }))),
  ];
}

/** What a check finds, once for each item. */
function firstOfEach(sample: readonly Sampled[], { rule, find }: QuestionCheck): Finding[] {
  const found = new Map<string, Finding>();
  for (const sampled of sample) {
    if (found.has(sampled.item.id)) continue;
    const message = find(sampled);
    if (message !== null) found.set(sampled.item.id, { item: sampled.item.id, rule, message });
  }
  return [...found.values()];
}

/** A breach of the plain question is told, and not again of its twists. */
function onceAnItem(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ item, rule }) => {
    const name = `${rule} ${item}`;
    if (told.has(name)) return false;
    told.add(name);
    return true;
  });
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
