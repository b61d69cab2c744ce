import type { Bank } from '@/domain/bank/bank';
import { describeItem } from './describe-item';
import { findDocuments } from './find-documents';
import { type Findable, indexWords } from './word-index';

/** Ids of what was found, the best of each kind first, and the words by which it was. */
export interface Hits {
  topics: string[];
  concepts: string[];
  items: string[];
  words: ReadonlySet<string>;
}

/** Finds what a query is about. */
export type Find = (query: string) => Hits;

/** Twenty in all. */
const most = { topics: 4, concepts: 6, items: 10 };

/** An index over the topics, concepts and items of a bank. Items are found by the words that ask them, so nothing tells a key. */
export function indexBank(bank: Bank): Find {
  const topics = bank.topics.map(({ id }) => id);
  const concepts = [...bank.concepts.keys()];
  const items = [...bank.items.keys()];
  const index = indexWords(findables(bank));
  return (query) => {
    const { scores, words } = findDocuments(index, query);
    const from = (start: number, ids: readonly string[], count: number) =>
      bestFrom(scores.subarray(start, start + ids.length), count).flatMap((at) => ids[at] ?? []);
    return {
      topics: from(0, topics, most.topics),
      concepts: from(topics.length, concepts, most.concepts),
      items: from(topics.length + concepts.length, items, most.items),
      words,
    };
  };
}

function* findables({ topics, concepts, items }: Bank): Generator<Findable> {
  for (const topic of topics) {
    const chosen = topic.items.map((id) => items.get(id)).find((item) => item?.form === 'scenario');
    const options = chosen?.form === 'scenario' ? chosen.table.options.map(({ text }) => text) : [];
    yield { name: topic.title, text: options.join(' ') };
  }
  for (const { name, aliases, what } of concepts.values()) yield { name: [name, ...aliases].join(' '), text: what };
  for (const item of items.values()) yield { name: '', text: describeItem(item) };
}

/** The places of the highest scores above 0, the highest first; of equal ones the earlier. */
function bestFrom(scores: Float32Array, count: number): number[] {
  const best: number[] = [];
  scores.forEach((score, at) => {
    const lowest = scores[best.at(-1) ?? -1] ?? 0;
    if (score === 0 || (best.length === count && score <= lowest)) return;
    const place = best.findIndex((other) => (scores[other] ?? 0) < score);
    best.splice(place === -1 ? best.length : place, 0, at);
    if (best.length > count) best.pop();
  });
  return best;
}
