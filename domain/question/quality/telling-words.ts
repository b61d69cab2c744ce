import type { Sampled } from './sample-questions';
import { sidesOf } from './sides';
import { rooted, subjectWords, wordsOf } from './words';

/** A word in the stems of so many items, and of such a share of all, is said whatever the key is. */
const COMMON_ITEMS = 10;
const COMMON_SHARE = 0.1;

/** In the stems of how many items each word stands, of how many items. */
export interface StemWords {
  items: number;
  having: ReadonlyMap<string, number>;
}

/** The stem words of no item. */
export const noStemWords: StemWords = { items: 0, having: new Map() };

/**
 * Makes the check for words that stem and right option share and no wrong one has, by what words the stems of the whole sample, and of what
 * was counted around it, have in common.
 */
export function tellingWords(sample: readonly Sampled[], around = noStemWords): (asked: Sampled) => string | null {
  const common = commonWords(countStemWords(sample), around);
  return ({ made }) => {
    const sides = sidesOf(made);
    if (sides === null) return null;
    const said = subjectWords(made.question.stem);
    const wrong = new Set(sides.wrong.flatMap((text) => [...subjectWords(text)]));
    for (const option of sides.right) {
      const telling = [...subjectWords(option)].find((word) => said.has(word) && isTelling(word, common, wrong));
      if (telling === undefined) continue;
      const word = wordsOf(option).find((written) => rooted(written) === telling) ?? telling;
      return `"${word}" stands in the stem and in the right option "${option}", but in no wrong one`;
    }
    return null;
  };
}

function isTelling(word: string, common: ReadonlySet<string>, wrong: ReadonlySet<string>): boolean {
  return !wrong.has(word) && !common.has(word) && !/^\d+$/.test(word);
}

/** Counts the words of a sample's stems, each once for an item. */
export function countStemWords(sample: readonly Sampled[]): StemWords {
  const itemsOf = new Map<string, Set<string>>();
  const items = new Set<string>();
  for (const { item, made } of sample) {
    items.add(item.id);
    for (const word of subjectWords(made.question.stem)) {
      const having = itemsOf.get(word) ?? new Set();
      itemsOf.set(word, having.add(item.id));
    }
  }
  return { items: items.size, having: new Map([...itemsOf].map(([word, having]) => [word, having.size])) };
}

function commonWords(own: StemWords, around: StemWords): Set<string> {
  const bound = Math.max(COMMON_ITEMS, (own.items + around.items) * COMMON_SHARE);
  const isCommon = (word: string) => (own.having.get(word) ?? 0) + (around.having.get(word) ?? 0) >= bound;
  return new Set([...own.having.keys()].filter(isCommon));
}
