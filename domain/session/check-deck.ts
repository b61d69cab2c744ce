import type { Bank } from '@/domain/bank/bank';
import type { Item } from '@/domain/bank/item';
import { joinFiles } from '@/domain/bank/join-files';
import { findExcess } from '@/domain/bank/limits';
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
}

/** Makes a deck's surroundings of an admitted bank, once for many checks. */
export function deckContext(bank: Bank): DeckContext {
  return {
    taken: {
      items: new Map([...bank.places].map(([id, { file }]) => [id, file])),
      concepts: new Map([...bank.conceptPlaces].map(([id, { file }]) => [id, file])),
    },
    around: surroundingsOf([...bank.items.values()]),
  };
}

/**
 * Reads a submitted deck beside the shipped bank with the bank's own rules, and looks at one of its items. Refuses what is too much before
 * reading any of it. Pure; takes as long as the text wants, so its caller sets an end.
 */
export function checkDeck(context: DeckContext, request: DeckRequest): DeckCheck {
  const path = `${request.name}.md`;
  const excess = findExcess(path, request.text);
  if (excess !== null) return failedCheck(withoutFile(excess));
  const reading = read(path, request.text, request.today);
  const clashes = findClashes(reading, context.taken);
  const joined = joinFiles([reading]);
  const admitted = admit(joined);
  const bank = inspect(admitted, request.today, context.around, seedsFor(admitted.items.size));
  const problems = [...bank.problems, ...clashes].filter(({ severity }) => severity !== 'shipping').sort(byPlace);
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  const items = itemsOf(reading, admitted);
  const looked = request.look && findLooked(items, request.look);
  const item = reading.items.find(({ item: { id } }) => id === looked)?.item;
  return {
    problems: problems.slice(0, MOST_PROBLEMS).map(withoutFile),
    more: Math.max(0, problems.length - MOST_PROBLEMS),
    counts: { errors: count('error'), warnings: count('warning') },
    items,
    preview: item === undefined ? null : previewOf(item, admitted),
    changes: changesOf(request, admitted),
    guesses: guessWise(sampleQuestions(admitted.items.values(), seedsFor(admitted.items.size)).map(({ made }) => made)),
    stamped: request.stamp === 'wanted' ? stampFile({ path, text: request.text }) : null,
  };
}

const read = (path: string, text: string, today: string) => readFile({ path, text }, { generator: GENERATOR, today });

const withoutFile = ({ file: _, ...problem }: Problem) => problem;

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
  if (asked !== undefined) return previewItem(asked);
  return item.form === 'scenario' ? previewItem(item) : null;
}

function changesOf({ name, published, today }: DeckRequest, admitted: Bank) {
  const before = published === null ? new Map<string, Item>() : itemsIn(name, published, today);
  const now = admitted.items;
  return {
    added: [...now.keys()].filter((id) => !before.has(id)),
    edited: [...now.values()]
      .filter(({ id, version }) => (before.get(id)?.version ?? version) !== version)
      .map(({ id }) => id),
    removed: [...before.keys()].filter((id) => !now.has(id)),
  };
}

const itemsIn = (name: string, text: string, today: string) =>
  admit(joinFiles([read(`${name}.md`, text, today)])).items;
