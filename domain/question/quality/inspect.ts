import type { Bank } from '@/domain/bank/bank';
import type { Item } from '@/domain/bank/item';
import type { Problem } from '@/domain/bank/problem';
import { type QuestionRuleId, questionRules } from '@/domain/bank/quality/question-rules';
import { rules } from '@/domain/bank/rules';
import type { Twist } from '@/domain/question/twist';
import { indexStems, nearDuplicates, noStems, type StemIndex } from './near-duplicates';
import { type QuestionCheck, questionChecks } from './question-checks';
import { SAMPLE_SEEDS, type Sampled, sampleQuestions, sampleTwists } from './sample-questions';
import { staleSources } from './stale-sources';
import { countStemWords, noStemWords, type StemWords } from './telling-words';

/** What a bank is held against besides: stems that its own must not repeat, and how common words are in them. */
export interface Surroundings {
  stems: StemIndex;
  words: StemWords;
}

/** Enough to meet the stems that most items have. */
const SEEDS_AROUND = 4;

const nothingAround: Surroundings = { stems: noStems, words: noStemWords };

/** The surroundings that the items of another, admitted bank make. */
export function surroundingsOf(items: readonly Item[]): Surroundings {
  return { stems: indexStems(items), words: countStemWords(sampleQuestions(items, SEEDS_AROUND)) };
}

/** How many questions of an item are looked at under each twist, so that a submitted file of many items costs no more than one of fifteen. */
export const seedsFor = (items: number): number => Math.max(1, Math.min(SAMPLE_SEEDS, Math.floor(300 / items)));

/**
 * Looks at what learners would see: a sample of every item's questions (20 plain ones, and 20 minimal pairs and 20 reverses where the item
 * can give them) is held against the rules of item writing, and each breach becomes a problem at its item, one for each item and rule.
 * `today` (YYYY-MM-DD) dates the sources. Takes out what the files waive, and reports waivers that nothing needs. Expects an admitted
 * bank; too slow for a server's start, so authors run it. `around` is looked at for comparison alone.
 */
export function inspect(bank: Bank, today: string, around: Surroundings = nothingAround, seeds = SAMPLE_SEEDS): Bank {
  const found = findingsOf(bank, today, around, seeds).flatMap(({ item, rule, message }): Problem[] => {
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

function findingsOf(bank: Bank, today: string, around: Surroundings, seeds: number): Finding[] {
  const items = [...bank.items.values()];
  const plain = sampleQuestions(items, seeds);
  const checksOf = questionChecks(plain, around.words);
  const ofQuestions = forms.flatMap(({ twist, name }) => {
    const sample = twist === 'plain' ? plain : sampleTwists(items, twist, seeds);
    return checksOf(twist)
      .flatMap((check) => firstOfEach(sample, check))
      .map((finding) => ({ ...finding, message: name + finding.message }));
  });
  const whole = [
    ['near-duplicate-stems', nearDuplicates(items, around.stems)],
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
    const message = lookOnce(find, sampled);
    if (message !== null) found.set(sampled.item.id, { item: sampled.item.id, rule, message });
  }
  return [...found.values()];
}

const looked = new WeakMap<QuestionCheck['find'], WeakMap<Sampled, { message: string | null }>>();

/** What a check says of a question, found out once: of an author's next check most questions are as they were. */
function lookOnce(find: QuestionCheck['find'], sampled: Sampled): string | null {
  const known = looked.get(find) ?? new WeakMap<Sampled, { message: string | null }>();
  looked.set(find, known);
  const said = known.get(sampled) ?? { message: find(sampled) };
  known.set(sampled, said);
  return said.message;
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
