import type { Source } from './item';

/** Something with which candidates confuse a concept. */
export interface Confusion {
  /** Its name in the author's words. */
  with: string;
  /** The concept of the bank that goes by this name, id or alias; null where there is none. */
  concept: string | null;
  /** What sets the two apart. */
  difference: string;
}

/** What an option of the exam is, and when to take it. Texts are Markdown limited to inline code; a part that the author left out is empty. */
export interface Concept {
  /** `{#id}` behind the name, else the name's slug; unique among the concepts of a bank. */
  id: string;
  name: string;
  /** Further words by which stems and options name it. */
  aliases: string[];
  what: string;
  when: string;
  whenNot: string;
  confusions: Confusion[];
  sources: Source[];
  /** What is true today where it differs from the exam's view. */
  today: string | null;
  topic: string;
}
