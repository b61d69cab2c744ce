/**
 * The part that a run of code plays: a word of the language, a name (of a function, of a property), a text in quotes, a value (a number, true),
 * a note to people.
 */
export type CodeKind = 'word' | 'name' | 'text' | 'value' | 'note';

/** A run of code; without a kind it needs no colour of its own. */
export interface CodeToken {
  text: string;
  kind?: CodeKind;
}

/** Code as it stands in a text, without its fence or backticks -> its tokens, whose texts joined are the code. */
export type CodeColours = Record<string, CodeToken[]>;
