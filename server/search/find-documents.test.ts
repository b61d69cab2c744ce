import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDocuments } from './find-documents';
import { indexWords } from './word-index';

const documents = [
  { name: 'Managed Spot Training', text: 'spare capacity for training jobs' },
  { name: 'Warm pools', text: 'instances kept for the next training job, no spot' },
  { name: 'Hyperband', text: 'ends weak runs of a tuning job' },
  { name: '', text: 'A firm writes to /opt/ml/model and sets `max_run` to 3600' },
];
const index = indexWords(documents);

/** Numbers of the documents found, the best first. */
function find(query: string): number[] {
  const { scores } = findDocuments(index, query);
  return [...scores.keys()].filter((at) => scores[at]).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

describe('documents by what is typed', () => {
  it.each([
    ['a word', 'capacity', [0]],
    ['a beginning', 'hyp', [2]],
    ['one letter', 'w', [1, 2, 3]],
    ['a slip', 'hyperbnad', [2]],
    ['a slip in a beginning', 'capcit', [0]],
    ['all words', 'training job', [0, 1]],
    ['a name before a text', 'spot', [0, 1]],
    ['words of a path', '/opt/ml/model', [3]],
    ['a setting', 'max_run', [3]],
    ['common words beside telling ones', 'what is the hyperband', [2]],
    ['any case', 'SPOT', [0, 1]],
    ['the most of its words, where nothing has all', 'hyperband weak pizza', [2]],
    ['a short word that is finished, as it is', 'ca training', [0, 1]],
  ])('%s', (_, query, found) => {
    expect(find(query)).toEqual(found);
  });

  it.each([
    ['nothing', ''],
    ['signs alone', '?!'],
    ['what stands nowhere', 'zzzz'],
    ['too little of it', 'pizza pasta hyperband'],
  ])('finds nothing for %s', (_, query) => {
    expect(find(query)).toEqual([]);
  });

  it('tells by which words it found', () => {
    expect([...findDocuments(index, 'trainng').words]).toEqual(['training']);
  });

  it('finds every document by each of its telling words, and throws for nothing', () => {
    fc.assert(fc.property(fc.string(), (query) => void find(query)));
    for (const [at, { name, text }] of documents.entries())
      for (const word of `${name} ${text}`.match(/\w{5,}/g) ?? []) expect(find(word)).toContain(at);
  });
});
