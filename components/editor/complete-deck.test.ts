import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeDeck } from './complete-deck';
import { namesIn } from './deck-names';

const tuning = readFileSync('domain/bank/fixtures/tuning.md', 'utf8');
const ranking = readFileSync('domain/bank/fixtures/ranking.md', 'utf8');

/** What is offered where ¦ stands in a text that is put behind the deck, and what of it is being written. */
function offered(text: string, deck = tuning) {
  const whole = `${deck}\n${text.replace('¦', '')}`;
  const offset = whole.length - text.length + 1 + text.indexOf('¦');
  const found = completeDeck(whole, offset);
  return found && { labels: found.options.map(({ label }) => label), written: whole.slice(found.from, offset) };
}

const head = '| Id | Scenario | Needs | Answer |\n| --- | --- | --- | --- |\n';

describe('completion', () => {
  it('knows the options and traits of the deck', () => {
    expect(namesIn(tuning).options.slice(0, 2)).toEqual([
      { id: 'bayes', name: 'Bayesian optimization' },
      { id: 'random', name: 'Random search' },
    ]);
    expect(namesIn(tuning).traits.map(({ name }) => name)).toContain('takes a continuous range');
    expect(namesIn(ranking).traits.some(({ isRanking }) => isRanking)).toBe(true);
    expect(namesIn('# Nothing')).toEqual({ options: [], traits: [] });
  });

  it.each([
    ['needs', `${head}| x | y | lea¦`, 'takes a continuous range', 'lea'],
    ['needs behind others', `${head}| x | y | learns from finished jobs; ta¦`, 'takes a continuous range', 'ta'],
    ['answers', `${head}| x | y | z | Ba¦`, 'Bayesian optimization', 'Ba'],
    ['both of two answers', `${head}| x | y | z | Random search + B¦`, 'Bayesian optimization', 'B'],
    ['sections', '## Sc¦', '## Scenarios', '## Sc'],
    ['cues', '## Cues\n\n- ta¦', 'takes a continuous range', 'ta'],
    ['lines of a card', '## Cards\n\nTo¦', 'Today: ', 'To'],
    ['lines of a concept', '## Concepts\n\n### A\n\n- Wh¦', '- When not: ', '- Wh'],
  ])('offers %s', (_, text, label, written) => {
    const found = offered(text);
    expect(found?.labels).toContain(label);
    expect(found?.written).toBe(written);
  });

  it('offers cells of traits, and rankings as needs', () => {
    const options = tuning.replace(/(\| bayes \|[^\n]*\n)/, '$1| new | New | ');
    const offset = options.indexOf('| new | New | ') + '| new | New | '.length;
    expect(completeDeck(options, offset)?.options.map(({ label }) => label)).toEqual(['yes: ', 'no: ', '?']);
    expect(offered(`${head}| x | y | ¦`, ranking)?.labels.some((label) => label.startsWith('best: '))).toBe(true);
  });

  it('offers keys of the front matter', () => {
    expect(completeDeck('---\nti', 6)?.options.map(({ label }) => label)).toContain('title: ');
    expect(completeDeck('---\ntitle: a', 12)).toBeNull();
  });

  it.each([
    ['running text', '## Notes\n\nSome words¦'],
    ['a head of a table', '## Scenarios\n\n| Id | Sce¦'],
    ['a scenario', `${head}| x | Some¦`],
  ])('leaves %s to the author', (_, text) => {
    expect(offered(text)).toBeNull();
  });
});
