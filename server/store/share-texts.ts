/** Texts that come again and again in the logs of a group, such as ids of items and the few responses that each is given: each is kept, and read, once. */
export interface Sharing {
  /** The same text, as the same string. */
  word(text: string): string;
  /** JSON text as what it says, which nobody may change. */
  parse(text: string): unknown;
}

/** Some megabytes: of more different texts all are forgotten. */
const MOST_TEXTS = 20_000;

export function shareTexts(): Sharing {
  const words = new Map<string, string>();
  const values = new Map<string, unknown>();
  return {
    word: (text) => known(words, text, (own) => own),
    parse: (text) => known(values, text, (own) => JSON.parse(own) as unknown),
  };
}

function known<T>(texts: Map<string, T>, text: string, make: (text: string) => T): T {
  const before = texts.get(text);
  if (before !== undefined) return before;
  if (texts.size >= MOST_TEXTS) texts.clear();
  const value = make(text);
  texts.set(text, value);
  return value;
}
