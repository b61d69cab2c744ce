import type { Bank } from '@/domain/bank/bank';
import type { Item } from '@/domain/bank/item';
import { joinFiles } from '@/domain/bank/join-files';
import { findExcess } from '@/domain/bank/limits';
import { nothingParsed, type ParsedLately, parseInParts } from '@/domain/bank/parse-parts';
import { byPlace, type Problem } from '@/domain/bank/problem';
import { type FileReading, readFile } from '@/domain/bank/read-file';
import { stampFile } from '@/domain/bank/stamp';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { guessWise } from '@/domain/question/quality/guess-wise';
import { inspect, type Surroundings, seedsFor, surroundingsOf } from '@/domain/question/quality/inspect';
import { sampleQuestions } from '@/domain/question/quality/sample-questions';
import type { DeckCheck, DeckItem, DeckRequest } from './deck-check';
import { failedCheck } from './deck-check';
import { findClashes, type Taken } from './find-clashes';
import { previewItem } from './preview-item';

const MOST_PROBLEMS = 200;
const STEM_LENGTH = 90;

/** The shipped bank as decks are held against it. */
export interface DeckContext {
  taken: Taken;
  around: Surroundings;
  /** What was checked lately, so that a check costs what was edited since. Each check changes it. */
  lately: { parsed: ParsedLately; items: ReadonlyMap<string, Item>[] };
}

/** Makes a deck's surroundings of an admitted bank, once for many checks. */
export function deckContext(bank: Bank): DeckContext {
  return {
    taken: {
      items: new Map([...bank.places].map(([id, { file }]) => [id, file])),
      concepts: new Map([...bank.conceptPlaces].map(([id, { file }]) => [id, file])),
    },
    around: surroundingsOf([...bank.items.values()]),
    lately: { parsed: nothingParsed(), items: [] },
  };
}

/**
 * Reads a submitted deck beside the shipped bank with the bank's own rules, and looks at one of its items. Refuses what is too much before
 * reading any of it. The same answer whatever was checked before; takes as long as the text wants, so its caller sets an end.
 */
export function checkDeck(context: DeckContext, request: DeckRequest): DeckCheck {
  const path = `${request.name}.md`;
  const excess = findExcess(path, request.text);
  if (excess !== null) return failedCheck(withoutFile(excess));
  const fresh = read(path, request.text, request, context);
  const reading = asBefore(fresh, context);
  const clashes = findClashes(reading, context.taken);
  const joined = joinFiles([reading]);
  const admitted = admit(joined);
  const bank = inspect(admitted, request.today, context.around, seedsFor(admitted.items.size));
  const problems = [...bank.problems, ...clashes].filter(({ severity }) => severity !== 'shipping').sort(byPlace);
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  const items = itemsOf(reading, admitted);
  const looked = request.look && findLooked(items, request.look);
  const item = fresh.items.find(({ item: { id } }) => id === looked)?.item;
  return {
    problems: problems.slice(0, MOST_PROBLEMS).map(withoutFile),
    more: Math.max(0, problems.length - MOST_PROBLEMS),
    counts: { errors: count('error'), warnings: count('warning') },
    items,
    preview: item === undefined ? null : previewOf(item, admitted),
    changes: changesOf(request, admitted, context),
    guesses: guessWise(sampleQuestions(admitted.items.values(), seedsFor(admitted.items.size)).map(({ made }) => made)),
    stamped: request.stamp === 'wanted' ? stampFile({ path, text: request.text }) : null,
  };
}

const read = (path: string, text: string, { today }: Pick<DeckRequest, 'today'>, { lately }: DeckContext) =>
  readFile({ path, text }, { generator: GENERATOR, today, parse: (words) => parseInParts(words, lately.parsed) });

const withoutFile = ({ file: _, ...problem }: Problem) => problem;

/** So many readings are remembered: what is asked of them takes a megabyte or some. */
const MOST_READINGS = 6;

/** The reading with the objects that stood for the same items in earlier checks: what was found out about an item hangs on its object. */
function asBefore(reading: FileReading, { lately }: DeckContext): FileReading {
  const own = new Map<string, Item>();
  const items = reading.items.map((one) => {
    const { id, version, topic, exams, guides, sources, today, case: story } = one.item;
    const name = JSON.stringify([id, version, topic, exams, guides, sources, today, story]);
    const item = lately.items.find((known) => known.has(name))?.get(name) ?? one.item;
    own.set(name, item);
    return { ...one, item };
  });
  lately.items = [own, ...lately.items].slice(0, MOST_READINGS);
  return { ...reading, items };
}

function itemsOf(reading: FileReading, admitted: Bank): DeckItem[] {
  return reading.items.map(({ item, place, provisional }) => ({
    ...{ id: item.id, form: item.form, line: place.line, provisional },
    proof: !admitted.items.has(item.id) ? 'refused' : isProved(item) ? 'proved' : 'declared',
    stem: stemOf(item),
  }));
}

const isProved = (item: Item) => item.form === 'scenario' || (item.form === 'match' && item.table !== undefined);

function stemOf(item: Item): string {
  const parts = item.stems[0]?.text ?? [];
  const text = parts.map((part) => (typeof part === 'string' ? part : (part.values[0] ?? ''))).join('');
  const stem = text.replace(/\s+/g, ' ').trim() || item.ask;
  return stem.length <= STEM_LENGTH ? stem : `${stem.slice(0, STEM_LENGTH).trimEnd()}…`;
}

/** The item of that id, or the last one that begins at or above the line; above all of them the first. */
function findLooked(items: readonly DeckItem[], look: { id: string } | { line: number }): string | null {
  if ('id' in look) return items.some(({ id }) => id === look.id) ? look.id : null;
  return (items.findLast(({ line }) => line <= look.line) ?? items[0])?.id ?? null;
}

/** An item that cannot be asked has at most a proof to show, as it was read. */
function previewOf(item: Item, admitted: Bank) {
  const asked = admitted.items.get(item.id);
  if (asked !== undefined) return previewItem(asked.case === undefined ? item : asked);
  return item.form === 'scenario' ? previewItem(item) : null;
}

function changesOf(request: DeckRequest, admitted: Bank, context: DeckContext) {
  const { name, published } = request;
  const before = published === null ? new Map<string, Item>() : itemsIn(`${name}.md`, published, request, context);
  const now = admitted.items;
  return {
    added: [...now.keys()].filter((id) => !before.has(id)),
    edited: [...now.values()]
      .filter(({ id, version }) => (before.get(id)?.version ?? version) !== version)
      .map(({ id }) => id),
    removed: [...before.keys()].filter((id) => !now.has(id)),
  };
}

const itemsIn = (path: string, text: string, request: DeckRequest, context: DeckContext) =>
  admit(joinFiles([asBefore(read(path, text, request, context), context)])).items;
