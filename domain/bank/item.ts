/** The exam versions that the bank knows; a blueprint is data, so another version is another key. */
export type ExamVersion = 'MLA-C01' | 'MLA-C02';

export interface Source {
  url: string;
  /** ISO date (YYYY-MM-DD) on which the page was read for this. */
  checked: string;
}

/** `yes`: the option has the trait. `no`: it provably lacks it. `unknown`: `?`, arguable, used neither as right nor as wrong. */
export type Cell =
  | { value: 'yes' | 'no'; why: string }
  | { value: 'unknown'; why: null }
  | { value: 'rank'; rank: number; why: string };

export interface Trait {
  /** Frozen id: `{#id}` behind the heading, else the slug of the heading. */
  id: string;
  heading: string;
  /** Set on a ranking column, whose cells are `rank` or `unknown`. */
  ranking: 'lowest wins' | 'highest wins' | null;
}

export interface TableOption {
  id: string;
  /** Limited Markdown: plain text with inline code. */
  text: string;
  distractorOnly: boolean;
  status: string | null;
  today: string | null;
  /** Ids of options with which candidates mix this one up, sorted; absent where the author names none. */
  confusedWith?: string[];
  /** Trait id -> cell; every trait of the table has one. */
  cells: Record<string, Cell>;
}

/** Text with slots, parsed: literal text, and slots that take one of several values. Slots of one name share their value within a question. */
export type Template = (string | { name: string | null; values: string[] })[];

export interface Cue {
  need: string;
  text: Template;
  /** Trait ids that must not be needs of the same stem. */
  excludes: string[];
}

/** A topic's decision table: which option has which trait, and the words that scenarios are composed from. */
export interface DecisionTable {
  options: TableOption[];
  traits: Trait[];
  contexts: Template[];
  cues: Cue[];
}

/** A stem as an author wrote it. */
export interface AuthoredStem {
  /** Paragraphs are parted by a blank line; Markdown limited to inline code and fenced code. */
  text: Template;
  /** The decisive words in the order of the needs; one is empty where the author marked none. They occur in `text`, slots filled. */
  decisive: Template[];
}

/** Where an item stands in a case: a story that it shares with the items asked before and after it. */
export interface CasePlace {
  /** The case's own id, unique among the cases of a bank. */
  id: string;
  title: string;
  /** Paragraphs parted by a blank line; Markdown limited to inline code and fenced code. Stems do not repeat it. */
  story: string;
  /** From 1, in the order in which the items are asked, of as many as can be asked. */
  position: number;
  of: number;
}

interface ItemBase {
  /** Frozen; unique in the bank. */
  id: string;
  topic: string;
  /** Hash (hex) of everything the item's questions are made from and of the generator's version. */
  version: string;
  /** The question line, e.g. "Which search strategy should the ML engineer choose?". */
  ask: string;
  exams: Partial<Record<ExamVersion, string[]>>;
  guides: string[];
  sources: Source[];
  /** What is true today where it differs from the exam's answer. */
  today: string | null;
  /** Items of a case only; part of the version. */
  case?: CasePlace;
}

/** A row of a decision table's scenarios: its key is proved from the cells. */
export interface ScenarioItem extends ItemBase {
  form: 'scenario';
  table: DecisionTable;
  stems: AuthoredStem[];
  /** Trait ids in the order of the stem. */
  needs: string[];
  /** The ranking trait that decides among those that meet the needs, or null. */
  best: string | null;
  /**
   * `one`: single choice; `answer` lists the option ids declared right (several are alternates, of which a question shows one).
   * `each`: every listed option meets all needs, all must be chosen. `together`: the listed options cover the needs between them.
   */
  select: 'one' | 'each' | 'together';
  answer: string[];
}

/** A row of a plain two-column table: its key is declared. */
export interface RowItem extends ItemBase {
  form: 'row';
  stems: AuthoredStem[];
  /** Alternates: each is right; a question shows one and withholds the others. */
  answers: { id: string; text: string }[];
  /** Why the answer is right, where the author says so. */
  why?: string;
  /** The table's other answers, less whatever is an alternate of a right one anywhere in the table. */
  distractors: {
    id: string;
    text: string;
    /** Alternates of one another share a group, of which a question shows one. */
    group: string;
    /** The scenario of a row that it answers, each slot with its first value: what its reason tells. */
    scenario?: string;
  }[];
}

/** A card: stems and options with their reasons, one or several right. Its key is declared. */
export interface CardItem extends ItemBase {
  form: 'card';
  stems: AuthoredStem[];
  options: { id: string; text: string; right: boolean; reason: string }[];
  /** A checklist: how many of its right options a question shows, fewer than there are. */
  select?: number;
}

/** A card whose options are steps: those that belong stand in the right order. Its key is declared. */
export interface OrderItem extends ItemBase {
  form: 'order';
  stems: AuthoredStem[];
  /** Two or more, in the right order. */
  steps: { id: string; text: string; why?: string }[];
  /** Steps that do not belong, in ids' order; three to five entries in all. */
  strays: { id: string; text: string; reason: string }[];
}

/** A row of a recall table: a name, path or number to be typed. Its key is declared. */
export interface RecallItem extends ItemBase {
  form: 'recall';
  stems: AuthoredStem[];
  /** What counts as right, as plain text: the answer, then whatever else the author accepts. */
  accepted: string[];
  /** Why the answer is right, where the author says so. */
  why?: string;
}

/** Prompts to be matched with their answers: the rows of a plain table, or a section of its own. Its key is declared, or proved from `table`. */
export interface MatchItem extends ItemBase {
  form: 'match';
  /** The task; empty where the prompts say it all, as those of a plain table do. A stem need not ask: `ask` follows then. */
  stems: AuthoredStem[];
  /** With needs: the options that are answers here and the traits that are needs, by which the key is proved. */
  table?: Pick<DecisionTable, 'options' | 'traits'>;
  /** In ids' order; three groups or more. A question shows one row of a group, since the others' answers are right for it as well. */
  rows: {
    id: string;
    group: string;
    stems: AuthoredStem[];
    /** Alternates, of which a question shows one. */
    answers: { id: string; text: string }[];
    /** Trait ids, in the author's order, where the key is proved. */
    needs?: string[];
    why?: string;
    /** The row's own word on today's practice. */
    today?: string;
  }[];
}

/** Items whose questions show options to choose from. */
export type ChoiceItem = ScenarioItem | RowItem | CardItem;

/**
 * A compiled item: plain JSON, self-contained, all that its questions are made from. Kept once for each version ever shown, so
 * that what was handed out can be made again.
 */
export type Item = ChoiceItem | OrderItem | RecallItem | MatchItem;

/** A topic as the pages show it. */
export interface Topic {
  id: string;
  title: string;
  file: string;
  exams: Partial<Record<ExamVersion, string[]>>;
  guides: string[];
  /** Ids of its items in authored order. */
  items: string[];
  /** Ids of its decision table's options and traits in authored order, for who reads the table; absent where it has none. */
  order?: { options: string[]; traits: string[] };
}
