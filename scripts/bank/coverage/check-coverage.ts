import type { Bank } from '@/domain/bank/bank';
import type { ConfusionPair, Coverage, Fault, Spot, Statement, System } from '@/domain/bank/coverage/coverage';
import { minimalPairsOf } from '@/domain/question/minimal-pairs';
import { wordsOf } from './words-of';

/** The systems that the five guides name, and how many of them must be tested rather than only taught or refused. */
export const SYSTEMS = 98;
export const LEAST_TESTED = 88;
const GUIDES = ['g000', 'g001', 'g002', 'g003', 'g004'];

export interface CoverageReport {
  /** Guide -> what it states, and the items that test it. */
  guides: Record<string, Entry[]>;
  systems: (Entry & { standing: System['standing']; concept: string | null })[];
  pairs: Entry[];
  /** Faults: what is uncovered, and what the files claim and the bank does not bear out. */
  uncovered: Fault[];
  /** Nothing wrong, but worth a look. */
  notes: string[];
  counts: { statements: number; refused: number; systems: number; tested: number; taught: number; pairs: number };
  /** Items that nothing here mentions. */
  unmentioned: string[];
}

interface Entry {
  id: string;
  says: string;
  items: string[];
  refused?: string;
}

/** Holds what the guides state against the bank: every entry is tested by items that are there, or says which correction forbids it. */
export function checkCoverage(bank: Bank, coverage: Coverage): CoverageReport {
  const faults = [...coverage.faults, ...repeated(coverage)];
  const notes: string[] = [];
  for (const statement of coverage.statements) checkStatement(bank, statement, faults, notes);
  for (const system of coverage.systems) checkSystem(bank, system, faults);
  for (const pair of coverage.pairs) checkPair(bank, pair, faults);
  const standing = (name: System['standing']) => coverage.systems.filter((system) => system.standing === name).length;
  const counts = {
    statements: coverage.statements.length,
    refused: coverage.statements.filter(({ refused }) => refused !== null).length,
    systems: coverage.systems.length,
    tested: standing('tested'),
    taught: standing('taught'),
    pairs: coverage.pairs.length,
  };
  checkWhole(counts, coverage, faults);
  const mentioned = new Set(
    [...coverage.statements, ...coverage.systems, ...coverage.pairs].flatMap(({ items }) => items),
  );
  return {
    guides: Object.fromEntries(GUIDES.map((guide) => [guide, entriesOf(coverage.statements, guide)])),
    systems: coverage.systems.map(({ id, system, items, standing, concept, correction }) => ({
      ...entry(id, system, items, correction),
      standing,
      concept,
    })),
    pairs: coverage.pairs.map(({ id, says, items }) => entry(id, says, items, null)),
    uncovered: faults,
    notes,
    counts,
    unmentioned: [...bank.items.keys()].filter((id) => !mentioned.has(id)),
  };
}

function entriesOf(statements: readonly Statement[], guide: string): Entry[] {
  return statements
    .filter(({ guides }) => guides.includes(guide))
    .map(({ id, says, items, refused }) => entry(id, says, items, refused));
}

function entry(id: string, says: string, items: string[], refused: string | null): Entry {
  return refused === null ? { id, says, items } : { id, says, items, refused };
}

function repeated({ statements, systems, pairs }: Coverage): Fault[] {
  return [statements, systems, pairs].flatMap((list: readonly (Spot & { id: string })[]) => {
    const met = new Set<string>();
    return list.flatMap((one) => (met.size === met.add(one.id).size ? [fault(one, `"${one.id}" is there twice`)] : []));
  });
}

function checkWhole(counts: CoverageReport['counts'], { statements }: Coverage, faults: Fault[]): void {
  const whole = { file: 'coverage', line: 1 };
  if (counts.systems !== SYSTEMS) faults.push(fault(whole, `${counts.systems} systems are listed, not ${SYSTEMS}`));
  if (counts.tested < LEAST_TESTED)
    faults.push(fault(whole, `${counts.tested} systems are tested, fewer than ${LEAST_TESTED}`));
  for (const guide of GUIDES) {
    if (!statements.some(({ guides }) => guides.includes(guide)))
      faults.push(fault(whole, `Nothing is listed that ${guide} states`));
  }
}

function checkStatement(bank: Bank, statement: Statement, faults: Fault[], notes: string[]): void {
  const { id, items, refused, terms, guides } = statement;
  if (refused !== null) {
    if (items.length > 0) faults.push(fault(statement, `"${id}" is refused and tested at once`));
    return;
  }
  if (items.length === 0) faults.push(fault(statement, `"${id}" is tested by no item`));
  missing(bank, statement, faults);
  const shown = items.map((item) => bank.items.get(item)).filter((item) => item !== undefined);
  const words = shown.map(wordsOf).join('\n');
  for (const term of terms) {
    if (shown.length > 0 && !words.includes(term.toLowerCase()))
      faults.push(fault(statement, `"${id}": its items never show "${term}"`));
  }
  if (terms.length === 0 && ['parameter', 'path', 'number'].includes(statement.kind))
    faults.push(fault(statement, `"${id}" names no terms that its items must show`));
  for (const item of shown) {
    if (!item.guides.some((guide) => guides.includes(guide))) notes.push(`${item.id} does not name a guide of "${id}"`);
  }
}

function checkSystem(bank: Bank, system: System, faults: Fault[]): void {
  const { id, standing, concept, items, correction } = system;
  if (standing !== 'tested' && correction === null)
    faults.push(fault(system, `"${id}" is ${standing} and names no correction that forbids a key`));
  if (standing === 'tested' && items.length === 0) faults.push(fault(system, `"${id}" is tested by no item`));
  if (standing !== 'refused' && concept === null) faults.push(fault(system, `"${id}" has no concept`));
  if (concept !== null) checkConcept(bank, concept, system, faults);
  missing(bank, system, faults);
}

/** A concept teaches when it says what, when, when not, what it is confused with, and where AWS says so. */
function checkConcept(bank: Bank, id: string, spot: Spot, faults: Fault[]): void {
  const concept = bank.concepts.get(id);
  if (concept === undefined) {
    faults.push(fault(spot, `There is no concept "${id}"`));
    return;
  }
  const { what, when, whenNot, confusions, sources } = concept;
  const complete = [what, when, whenNot].every((text) => text !== '') && confusions.length > 0 && sources.length > 0;
  if (!complete) faults.push(fault(spot, `The concept "${id}" is not complete`));
}

function checkPair(bank: Bank, pair: ConfusionPair, faults: Fault[]): void {
  const { id, minimal, concepts, items } = pair;
  if (minimal.length === 0 && concepts.length === 0)
    faults.push(fault(pair, `"${id}" has neither minimal pair nor concepts`));
  for (const { topic, options } of minimal) {
    if (!hasMinimalPair(bank, topic, options))
      faults.push(fault(pair, `"${id}": ${topic} has no minimal pair between ${options[0]} and ${options[1]}`));
  }
  const known = concepts.map((concept) => bank.concepts.get(concept)).filter((concept) => concept !== undefined);
  if (known.length < concepts.length) faults.push(fault(pair, `"${id}" names a concept that is not there`));
  const told = known.some(({ confusions }) =>
    confusions.some(({ concept }) => concept !== null && concepts.includes(concept)),
  );
  if (concepts.length > 0 && !told)
    faults.push(fault(pair, `"${id}": none of its concepts names another as a confusion`));
  if (items.length > 0) missing(bank, pair, faults);
}

function hasMinimalPair(bank: Bank, topic: string, options: readonly [string, string]): boolean {
  return [options, [options[1], options[0]]].some(([one, other]) =>
    [...bank.items.values()].some(
      (item) =>
        item.topic === topic &&
        item.form === 'scenario' &&
        item.answer.join() === one &&
        minimalPairsOf(item).some(({ right }) => right === other),
    ),
  );
}

function missing(bank: Bank, one: Spot & { id: string; items: string[] }, faults: Fault[]): void {
  for (const item of one.items) {
    if (!bank.items.has(item)) faults.push(fault(one, `"${one.id}" names the item "${item}", which is not there`));
  }
}

function fault({ file, line }: Spot, message: string): Fault {
  return { file, line, message };
}
