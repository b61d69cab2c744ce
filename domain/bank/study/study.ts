import type { Concept } from '@/domain/bank/concept';
import type { Source, TableOption, Trait } from '@/domain/bank/item';

/** What a topic teaches, to be read: rules and facts without the stems by which they are asked. Texts are Markdown limited to inline code. */
export interface Study {
  id: string;
  title: string;
  /** Task statements of the exam that the bank is for. */
  statements: string[];
  /** The question that most of its items ask; empty in a topic that only explains. */
  ask: string;
  /** How many items it asks. */
  items: number;
  table: StudyTable | null;
  rules: Rule[];
  contrasts: Contrast[];
  facts: Fact[];
  cases: StudyCase[];
  /** Those that the topic explains itself. */
  concepts: Concept[];
  /** All pages that were read for it, each once with the latest day, by address. */
  sources: Source[];
}

/** The decision table as it is read: options that can be right first, rankings last. */
export interface StudyTable {
  options: StudyOption[];
  traits: Trait[];
}

export interface StudyOption extends TableOption {
  /** Id of the concept that goes by the option's name, or null. */
  concept: string | null;
}

/** What a scenario needs, and the option that alone meets it. */
export interface Rule {
  /** Ids of the items that ask it. */
  items: string[];
  /** Headings of the traits. */
  needs: string[];
  /** The ranking trait that decides among those that meet the needs. */
  best: Trait | null;
  /** `either`: each of the answers is right alone. `all`: each meets every need. `together`: they cover the needs between them. */
  join: 'either' | 'all' | 'together';
  answer: string[];
  /** What is true today where it differs. */
  today: string | null;
}

/** Two options that are mixed up, and the traits that one of them has and the other provably lacks. */
export interface Contrast {
  options: [string, string];
  points: { trait: string; has: string; why: string; whyNot: string }[];
}

/** Something declared and not proved, told without its stem. */
export interface Fact {
  items: string[];
  kind: 'answer' | 'name' | 'advice' | 'order';
  /** What is right: one answer, several parts, or steps in their order. */
  right: Line[];
  /** What looks right and is not. */
  wrong: Line[];
  today: string | null;
}

export interface Line {
  text: string;
  /** Each reason that an author gave; none where he gave none. */
  why: string[];
}

/** A story that several items share. */
export interface StudyCase {
  id: string;
  title: string;
  story: string;
  /** In the order in which they are asked. */
  items: string[];
}
