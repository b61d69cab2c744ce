import { isBankId } from '@/domain/bank/deck-ids';
import { isId } from '@/domain/bank/slug';

/**
 * What a set asks for. `due`: what is due, and new items up to the day's limit. `all`: that, then also what is not due yet. `mistakes`: what
 * was answered wrong last or lately. `unseen`: what was never answered. `confusions`: mistakes between two options that one need tells apart.
 */
export const shows = ['due', 'all', 'mistakes', 'unseen', 'confusions', 'flagged'] as const;
export type Show = (typeof shows)[number];

/** How a question is answered, in the exam's words; `case`: items that share a story. */
export const setForms = ['single', 'multiple', 'ordering', 'matching', 'case', 'recall'] as const;
export type SetForm = (typeof setForms)[number];

/** The most questions that a set may name, and the most minutes that it may run. */
export const MOST_QUESTIONS = 500;
export const MOST_MINUTES = 600;

/** How many words one list of a set may hold. */
export const MOST_WORDS = 200;

/** A way to practise, as a link names it. A list that is absent leaves everything in; none is empty. */
export interface PracticeSet {
  show?: Show;
  /** Topic ids. */
  topics?: string[];
  /** Task statements of the exam, such as 2.2. */
  statements?: string[];
  forms?: SetForm[];
  /** Item ids: these and no others. */
  items?: string[];
  /** The ids of two options: items in which one need tells them apart, asked as the minimal pair of the two. */
  pair?: string[];
  /** How many questions at most, 1 to `MOST_QUESTIONS`. */
  count?: number;
  /** How long at most, 1 to `MOST_MINUTES`. */
  minutes?: number;
  /** `end`: verdicts are told when the last question is answered; else with each answer. */
  verdict?: 'end';
}

/** What a set shows when it does not say: what is due, unless it names what to choose from or how many. */
export function shownBy({ show, topics, statements, forms, items, pair, count }: PracticeSet): Show {
  const names = topics ?? statements ?? forms ?? items ?? pair ?? count;
  return show ?? (names === undefined ? 'due' : 'all');
}

/** A word of a link that means nothing and was left out. */
export interface Dropped {
  name: string;
  word: string;
}

/** A set read from a link, and what of the link could not be understood. */
export interface ReadSet {
  set: PracticeSet;
  dropped: Dropped[];
}

/**
 * Reads a set from the names and values of a query, in any order, a list parted by commas or by giving its name again. Never throws: what it
 * does not know is dropped and told. The set is in its canonical form.
 */
export function parseSet(query: Iterable<readonly [string, string]>): ReadSet {
  const set: PracticeSet = {};
  const dropped: Dropped[] = [];
  for (const [name, value] of query) {
    for (const word of value.split(',').map((part) => part.trim())) {
      if (word !== '' && !take(set, name, word)) dropped.push({ name, word });
    }
  }
  if (set.pair?.length === 1) dropped.push({ name: 'pair', word: set.pair.join() });
  return { set: canonical(set), dropped };
}

/** Adds one word to a set; false when it means nothing there. A second word where one is enough means nothing. */
function take(set: PracticeSet, name: string, word: string): boolean {
  switch (name) {
    case 'show':
      return once(set, 'show', find(shows, word));
    case 'topics':
    case 'items':
      return isBankId(word) && add(set, name, word);
    case 'pair':
      return isId(word) && (set.pair?.length ?? 0) < 2 && add(set, name, word);
    case 'statements':
      return isStatement(word) && add(set, name, word);
    case 'forms': {
      const form = find(setForms, word);
      return form !== undefined && add(set, 'forms', form);
    }
    case 'count':
      return once(set, 'count', wholeNumber(word, MOST_QUESTIONS));
    case 'minutes':
      return once(set, 'minutes', wholeNumber(word, MOST_MINUTES));
    case 'verdict':
      return once(set, 'verdict', find(['end'], word));
    default:
      return false;
  }
}

/** Whether a text can name a task statement of an exam guide: its domain and its place there. */
export function isStatement(word: string): boolean {
  return /^[1-9]\.[1-9]\d?$/.test(word);
}

function find<T extends string>(words: readonly T[], word: string): T | undefined {
  return words.find((known) => known === word);
}

function wholeNumber(word: string, most: number): number | undefined {
  const number = /^\d{1,4}$/.test(word) ? Number(word) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

function once<K extends keyof PracticeSet>(set: PracticeSet, name: K, value: PracticeSet[K] | undefined): boolean {
  if (value === undefined || (set[name] !== undefined && set[name] !== value)) return false;
  set[name] = value;
  return true;
}

type Lists = { topics: string; items: string; pair: string; statements: string; forms: SetForm };

function add<K extends keyof Lists>(set: PracticeSet, name: K, word: Lists[K]): boolean {
  const list = (set[name] ?? []) as Lists[K][];
  if (list.includes(word)) return true;
  if (list.length === MOST_WORDS) return false;
  Object.assign(set, { [name]: [...list, word] });
  return true;
}

/** The set with its lists sorted, without repetitions and empty lists: equal sets have equal forms, and one spelling as a query. */
export function canonical(set: PracticeSet): PracticeSet {
  const { show, topics, statements, forms, items, pair, count, minutes, verdict } = set;
  const known = setForms.filter((form) => forms?.includes(form));
  return {
    ...(show !== undefined && { show }),
    ...listed('topics', topics),
    ...listed('statements', statements),
    ...(known.length > 0 && { forms: known }),
    ...listed('items', items),
    ...(pair?.length === 2 && listed('pair', pair)),
    ...(count !== undefined && { count }),
    ...(minutes !== undefined && { minutes }),
    ...(verdict !== undefined && { verdict }),
  };
}

function listed<K extends 'topics' | 'statements' | 'items' | 'pair'>(name: K, words: readonly string[] | undefined) {
  const sorted = [...new Set(words)].sort();
  return (sorted.length > 0 ? { [name]: sorted } : {}) as { [name in K]?: string[] };
}

/** The set as a query without its question mark, in canonical order; empty for a set that names nothing. `parseSet` reads it back. */
export function writeSet(set: PracticeSet): string {
  return Object.entries(canonical(set))
    .map(
      ([name, value]) =>
        `${name}=${[value]
          .flat()
          .map((word) => encodeURIComponent(word))
          .join(',')}`,
    )
    .join('&');
}
