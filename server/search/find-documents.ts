import { matchWord } from './match-word';
import type { WordIndex } from './word-index';
import { isCommon, wordsOf } from './words';

/** Standing in a name counts as standing so often in a text. */
const NAME_WEIGHT = 3;

export interface Found {
  /** Document number -> how well it fits; 0 where it does not. */
  scores: Float32Array;
  /** Words of the index that were looked for, in lower case. */
  words: Set<string>;
}

/**
 * Documents in which every word of a query stands, or begins, or stands but for a slip; where there are none, those that have the most of
 * its words, half of them at least. A query without words finds nothing.
 */
export function findDocuments(index: WordIndex, query: string): Found {
  const typed = wordsOf(query);
  const telling = typed.filter((word, at) => !isCommon(word) || at === typed.length - 1);
  const scores = new Float32Array(index.documents);
  const counts = new Uint8Array(index.documents);
  const words = new Set<string>();
  telling.forEach((word, at) => {
    const best = bestOf(index, word, at === telling.length - 1, words);
    best.forEach((own, document) => {
      if (own === 0) return;
      scores[document] = (scores[document] ?? 0) + own;
      counts[document] = (counts[document] ?? 0) + 1;
    });
  });
  const wanted = Math.max(
    counts.reduce((most, count) => Math.max(most, count), 0),
    telling.length / 2,
  );
  counts.forEach((count, document) => {
    if (count < wanted) scores[document] = 0;
  });
  return { scores, words };
}

/** How well each document fits one word: what is rare weighs more. */
function bestOf(index: WordIndex, typed: string, isLast: boolean, words: Set<string>): Float32Array {
  const { starts, postings, documents } = index;
  const best = new Float32Array(documents);
  for (const { at, fit } of matchWord(index.words, typed, isLast)) {
    words.add(index.words[at] ?? '');
    const [start = 0, end = 0] = starts.subarray(at, at + 2);
    const weight = fit * Math.log(1 + documents / (end - start));
    for (let place = start; place < end; place += 1) {
      const posting = postings[place] ?? 0;
      const own = posting & 1 ? weight * NAME_WEIGHT : weight;
      if (own > (best[posting >> 1] ?? 0)) best[posting >> 1] = own;
    }
  }
  return best;
}
