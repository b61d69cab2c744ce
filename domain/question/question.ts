import type { Source } from '@/domain/bank/item';

export type QuestionKind = 'single' | 'multiple' | 'ordering' | 'matching' | 'recall' | 'reverse';

export interface Option {
  id: string;
  /** Markdown limited to inline code. */
  text: string;
}

/** The story that a question shares with others, and its place among them (from 1). */
export interface QuestionCase {
  title: string;
  /** Paragraphs parted by a blank line; Markdown limited to inline code and fenced code. */
  story: string;
  position: number;
  of: number;
}

/**
 * What a candidate sees before answering, and nothing else: key and reasons were never part of it. Two items that differ only in
 * their key give byte-equal questions under the same seed.
 */
export interface Question {
  kind: QuestionKind;
  /** Paragraphs parted by a blank line, the question line last; Markdown limited to inline code and fenced code. */
  stem: string;
  /** In the order shown. */
  options: Option[];
  /** Matching only: each prompt takes one option. */
  prompts?: Option[];
  /** Multiple response and ordering: how many to select. */
  select?: number;
  /** Items of a case only: shown above the stem. */
  case?: QuestionCase;
  /** A minimal pair: a story that may have been met before, with one need changed. */
  twist?: 'pair';
}

/** The right response. */
export type Key =
  | { kind: 'single' | 'multiple' | 'reverse'; choices: string[] }
  | { kind: 'ordering'; order: string[] }
  | { kind: 'matching'; pairs: Record<string, string> }
  | { kind: 'recall'; accepted: string[] };

/** A range of the stem (UTF-16 offsets, end exclusive) and the need that it carries. */
export interface DecisiveWords {
  start: number;
  end: number;
  /** The need in the author's words. */
  need: string;
  /** A minimal pair: these words stand in the place of this need. */
  insteadOf?: string;
}

/** What is told only after an answer. */
export interface AnswerKey {
  key: Key;
  /** Option id -> why it is right or wrong; every option shown has one. */
  reasons: Record<string, string>;
  /** Matching: prompt id -> option id -> why that option is wrong there; every wrong option shown has one. */
  pairReasons?: Record<string, Record<string, string>>;
  /** Whether the key was proved from a decision table or declared by an author. */
  proved: boolean;
  /** The needs in the author's words, in the order of the stem. */
  needs: string[];
  decisive: DecisiveWords[];
  sources: Source[];
  /** Today's practice where it differs from the exam's answer. */
  today: string | null;
}

/** A question with its key. `variant` names what a learner would recognise again: the stem and its slots, not the order of options. */
export interface Generated {
  question: Question;
  answerKey: AnswerKey;
  variant: string;
}

/** What a learner answers, by kind. "I don't know" is an answer of its own: wrong, and no guess. */
export type Response =
  | { choices: string[] }
  | { order: string[] }
  | { pairs: Record<string, string> }
  | { text: string }
  | { dontKnow: true };
