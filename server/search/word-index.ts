import { isCommon, wordsOf } from './words';

/** What is to be found: by its name first, then by its text. */
export interface Findable {
  name: string;
  text: string;
}

/** Which word stands in which document. Numbers in typed arrays: ten thousand documents take about a megabyte. */
export interface WordIndex {
  documents: number;
  /** Every word once, sorted. */
  words: string[];
  /** The postings of word `w` are those from `starts[w]` up to `starts[w + 1]`. */
  starts: Uint32Array;
  /** The document's number doubled, and one more where the word stands in its name. Each word names a document once. */
  postings: Uint32Array;
}

/** Reads documents one after the other; their numbers follow from the order. */
export function indexWords(documents: Iterable<Findable>): WordIndex {
  const found = new Map<string, number[]>();
  let count = 0;
  for (const { name, text } of documents) {
    const inName = new Set(wordsOf(name));
    for (const word of new Set([...inName, ...wordsOf(text)])) {
      if (isCommon(word)) continue;
      const posting = count * 2 + (inName.has(word) ? 1 : 0);
      const known = found.get(word);
      if (known === undefined) found.set(word, [posting]);
      else known.push(posting);
    }
    count += 1;
  }
  const words = [...found.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  const lists = words.map((word) => found.get(word) ?? []);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  const postings = new Uint32Array(starts.at(-1) ?? 0);
  lists.forEach((list, at) => {
    postings.set(list, starts[at]);
  });
  return { documents: count, words, starts, postings };
}
