import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { checkDeck, deckContext } from './check-deck';
import type { DeckRequest } from './deck-check';

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../bank/fixtures/${name}.md`, import.meta.url)), 'utf8');
const tuning = fixture('tuning');
const shipped = { path: 'tracking.md', text: fixture('tracking') };
const context = deckContext(admit(compileBank([shipped], { generator: GENERATOR })));

const check = (text: string, over: Partial<DeckRequest> = {}) =>
  checkDeck(context, {
    ...{ name: 'tuning', text, look: null, published: null, today: '2026-11-21', stamp: 'not wanted' },
    ...over,
  });
const rulesOf = (text: string) => check(text).problems.map(({ rule }) => rule);

describe('a deck is checked', () => {
  it('with each item, and how its key is known', () => {
    const { items, counts } = check(tuning);
    expect(counts.errors).toBe(0);
    expect(items).toMatchObject([{ id: 'amt-1', form: 'scenario', proof: 'proved', provisional: false }]);
    expect(check(fixture('plain')).items.map(({ proof }) => proof)).toContain('declared');
    const broken = tuning.replace('| Bayesian optimization |\n', '| Random search |\n');
    expect(check(broken).items).toMatchObject([{ id: 'amt-1', proof: 'refused' }]);
  });

  it('beside the shipped bank, whose ids it had better not take', () => {
    expect(rulesOf(tuning)).not.toContain('duplicate-id');
    expect(check(shipped.text)).toMatchObject({ counts: { errors: 0 } });
    expect(rulesOf(shipped.text)).toContain('duplicate-id');
  });

  it('alike whatever was checked before', () => {
    const bank = admit(compileBank([shipped], { generator: GENERATOR }));
    const long = deckContext(bank);
    const cards = fixture('plain');
    const edits = [
      tuning,
      tuning.replaceAll('A lender', 'A shop'),
      cards,
      tuning.replace('yes: it proposes', 'no: it proposes'),
      tuning,
    ];
    const again = [
      ...edits,
      tuning.replace('2026-11-21', '2026-11-20'),
      cards.replace('XGBoost', 'YGBoost'),
      cards,
      `# Up\n\n${tuning}`,
      tuning,
    ];
    for (const text of again) {
      const request = { name: 'tuning', text, look: { line: 40 }, published: tuning, today: '2026-11-21' };
      const asked: DeckRequest = { ...request, stamp: 'wanted' };
      expect(checkDeck(long, asked)).toEqual(checkDeck(deckContext(bank), asked));
    }
  });

  it('for characters that nobody sees, at their line and column', () => {
    const hidden = tuning.replace('A lender', 'A len\u200Bder').replace('# ', '#\u202E ');
    const found = check(hidden).problems.filter(({ rule }) => rule === 'hidden-character');
    const lines = hidden.split('\n');
    expect(found.map(({ line, column }) => lines[line - 1]?.[column - 1])).toEqual(['\u202E', '\u200B']);
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('no further where it is too much', () => {
    expect(check('x'.repeat(70_000))).toMatchObject({ problems: [{ rule: 'too-large', line: 1 }], items: [] });
  });

  it('with ids written in where they were asked for', () => {
    const plain = '# A\n\n| Scenario | Answer |\n| --- | --- |\n| One | A |\n| Two | B |\n';
    expect(check(plain).stamped).toBeNull();
    expect(check(plain, { stamp: 'wanted' }).stamped).toMatch(/\| Id \| Scenario/);
  });
});

describe('what a new text would change', () => {
  const two = tuning.replace(/(\| amt-1 \|.*\n)/, (row) => `${row}${row.replace('amt-1', 'amt-2')}`);
  it.each([
    ['nothing was published', tuning, null, { added: ['amt-1'], edited: [], removed: [] }],
    ['nothing changed', tuning, tuning, { added: [], edited: [], removed: [] }],
    ['a row more', two, tuning, { added: ['amt-2'], edited: [], removed: [] }],
    ['a row less', tuning, two, { added: [], edited: [], removed: ['amt-2'] }],
    ['another wording', tuning.replaceAll('A lender', 'A shop'), tuning, { added: [], edited: ['amt-1'], removed: [] }],
    ['another source', tuning.replace('2026-11-21', '2026-11-20'), tuning, { added: [], edited: [], removed: [] }],
  ])('where %s', (_, text, published, changes) => {
    expect(check(text, { published }).changes).toEqual(changes);
  });
});

describe('the item that is looked at', () => {
  it.each([
    ['by its id', { id: 'amt-1' }, 'amt-1'],
    ['by a line in it', { line: 999 }, 'amt-1'],
    ['no other', { id: 'amt-9' }, undefined],
    ['the first above all', { line: 1 }, 'amt-1'],
  ])('is found %s', (_, look, id) => {
    expect(check(tuning, { look }).preview?.id).toBe(id);
  });

  it('shows twenty variants with keys and reasons, its proof, and what a guesser scores', () => {
    const preview = check(tuning, { look: { id: 'amt-1' } }).preview;
    expect(preview?.variants).toHaveLength(20);
    for (const { key, options, reasons } of preview?.variants ?? []) {
      expect(key).toEqual(['bayes']);
      for (const { id } of options) expect(reasons[id]).toMatch(/./);
    }
    expect(preview?.proof?.needs).toEqual(['learns from finished jobs', 'takes a continuous range']);
    expect(preview?.proof?.rows[0]).toMatchObject({ id: 'bayes', standing: 'right' });
    for (const { standing, cells } of preview?.proof?.rows ?? [])
      expect(cells.some(({ value }) => value === 'no')).toBe(standing === 'wrong');
    expect(preview?.guesses.length).toBeGreaterThan(2);
  });

  it('shows why its key is no proof, where that is so', () => {
    const broken = tuning.replace('| Bayesian optimization |\n', '| Random search |\n');
    const preview = check(broken, { look: { id: 'amt-1' } }).preview;
    expect(preview).toMatchObject({
      variants: [],
      proof: { status: 'refused', message: expect.stringMatching(/.\.$/) },
    });
  });
});
