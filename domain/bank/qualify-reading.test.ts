import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { admit } from '@/domain/question/admit';
import { generate } from '@/domain/question/generate';
import { deckKeyIn } from './deck-ids';
import { joinFiles } from './join-files';
import { qualifyReading } from './qualify-reading';
import { type FileReading, readFile } from './read-file';

const ONE = '111111111111';
const TWO = '222222222222';

const fixtures = ['cases', 'checklist', 'concepts', 'match', 'order', 'plain', 'recall', 'tuning', 'tracking'];
const readings = fixtures.map((name) => read(`${name}.md`, readFileSync(`domain/bank/fixtures/${name}.md`, 'utf8')));

function read(path: string, text: string): FileReading {
  return readFile({ path, text }, { generator: 'test' });
}

const join = (...all: FileReading[][]) => admit(joinFiles(all.flat()));
const inDeck = (key: string) => readings.map((reading) => qualifyReading(reading, key));

describe('a deck that joins a bank', () => {
  const shipped = join(readings);
  const all = join(inDeck(TWO), readings, inDeck(ONE));

  it('collides with nothing, though shipped bank and two decks hold the same text', () => {
    expect(all.problems.filter(({ rule }) => /^duplicate-(id|topic)$/.test(rule))).toEqual(
      shipped.problems.filter(({ rule }) => /^duplicate-(id|topic)$/.test(rule)),
    );
    expect(all.items.size).toBe(3 * shipped.items.size);
    expect(all.topics).toHaveLength(3 * shipped.topics.length);
    expect(all.concepts.size).toBe(3 * shipped.concepts.size);
    const versions = new Set([...all.items.values()].map(({ version }) => version));
    expect(versions.size).toBe(new Set([...shipped.items.values()].map(({ version }) => version)).size * 3);
  });

  it('leaves every item, topic and concept of the shipped bank as it is', () => {
    for (const [id, item] of shipped.items) expect(all.items.get(id)).toEqual(item);
    for (const [id, concept] of shipped.concepts) expect(all.concepts.get(id)).toEqual(concept);
    expect(all.topics.slice(0, shipped.topics.length)).toEqual(shipped.topics);
  });

  it('asks the same questions under the same seeds', () => {
    for (const [id, item] of shipped.items) {
      const own = all.items.get(`${id}~${ONE}`);
      if (own === undefined) throw new Error(id);
      for (const seed of [1, 2, 3]) expect(generate(own, seed)).toEqual(generate(item, seed));
    }
  });

  it('names within it only what is within it', () => {
    for (const topic of all.topics) {
      const key = deckKeyIn(topic.id);
      for (const id of topic.items) {
        expect(deckKeyIn(id)).toBe(key);
        expect(all.items.get(id)?.topic).toBe(topic.id);
      }
    }
    for (const concept of all.concepts.values())
      for (const { concept: other } of concept.confusions)
        if (other !== null) expect(deckKeyIn(other)).toBe(deckKeyIn(concept.id));
  });

  it('may name concepts of the shipped bank and its own by their ids, and never another deck’s', () => {
    const text = (name: string, ...others: string[]) =>
      [
        '# Ours',
        '',
        '## Concepts',
        '',
        `### ${name}`,
        '',
        '- What: a thing of ours.',
        '- When: now.',
        '- When not: never.',
      ]
        .concat('- Confusions:', ...others.map((other) => `  - ${other}: is another.`), '')
        .join('\n');
    const ours = qualifyReading(read('ours.md', text('Own thing', 'Spot training', 'their-thing', 'own-other')), ONE);
    const other = qualifyReading(read('other.md', text('Own other', 'own-thing')), ONE);
    const theirs = qualifyReading(read('theirs.md', text('Their thing', 'Own thing')), TWO);
    const { concepts } = join(readings, [ours, other, theirs]);
    const named = (id: string) => concepts.get(id)?.confusions.map(({ concept }) => concept);
    expect(named(`own-thing~${ONE}`)).toEqual(['managed-spot-training', null, `own-other~${ONE}`]);
    expect(named(`own-other~${ONE}`)).toEqual([`own-thing~${ONE}`]);
    expect(named(`their-thing~${TWO}`)).toEqual([null]);
  });
});
