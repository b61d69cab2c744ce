import { describe, expect, it } from 'vitest';
import { grade } from '@/domain/grading/grade';
import { drawSeed } from './draw-seed';
import { generate } from './generate';
import { match, plainTable, provedMatch } from './testing/items';

const seeds = Array.from({ length: 200 }, (_, index) => index * 7919);

describe('generate, matching', () => {
  const three = match({ a: 'x', b: 'y', c: 'z' });
  const seven = match({ a: 'x / t', b: 'y', c: 'z', d: 'u', e: 'v', f: 'w', g: 't' });

  it('asks all of three rows, each with its own option, and gives every option the row’s reason', () => {
    for (const seed of seeds) {
      const { question, answerKey } = generate(three, seed);
      expect(question.stem).toBe(
        'Each option fits one of the scenarios.\n\nWhich option fits each of these scenarios?',
      );
      expect(question.prompts?.map(({ text }) => text).toSorted()).toEqual([
        'Scenario of a',
        'Scenario of b',
        'Scenario of c',
      ]);
      expect(answerKey.key).toEqual({ kind: 'matching', pairs: { a: 'x', b: 'y', c: 'z' } });
      expect(answerKey.reasons).toEqual({ x: 'reason of x', y: 'reason of y', z: 'reason of z' });
      expect(grade(question, answerKey.key, { pairs: { a: 'x', b: 'y', c: 'z' } })).toMatchObject({
        verdict: { correct: true },
      });
      expect(grade(question, answerKey.key, { pairs: { a: 'y', b: 'x', c: 'z' } })).toMatchObject({
        verdict: { correct: false, missed: ['a', 'b'] },
      });
    }
  });

  it('shows five of many rows, and of rows that could answer for each other one', () => {
    const shown = seeds.map((seed) => generate(seven, seed).question);
    for (const { options, prompts = [] } of shown) {
      expect([prompts.length, options.length]).toEqual([5, 5]);
      expect(prompts.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['a', 'g']));
      expect(options.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['x', 't']));
    }
    const seen = (id: string) => shown.filter(({ options }) => options.some((option) => option.id === id)).length;
    for (const id of ['x', 't', 'u']) expect(seen(id)).toBeGreaterThan(20);
  });

  it('puts prompts and options apart: the place of one tells nothing of the other', () => {
    const together = seeds.filter((seed) => {
      const { question, answerKey } = generate(three, seed);
      const { key } = answerKey;
      return key.kind === 'matching' && key.pairs[question.prompts?.[0]?.id ?? ''] === question.options[0]?.id;
    });
    expect(together.length).toBeGreaterThan(200 / 3 - 25);
    expect(together.length).toBeLessThan(200 / 3 + 25);
  });

  it('tells today’s practice of the rows shown, and meets other rows first', () => {
    const told = { ...three, today: 'All.', rows: three.rows.map((row) => ({ ...row, today: 'Row.' })) };
    expect(generate(told, 1).answerKey.today).toBe('All.\n\nRow.');
    const { variant } = generate(seven, 3);
    expect(generate(seven, drawSeed(seven, [variant], 9)).variant).not.toBe(variant);
  });

  it('refuses a table of two answers', () => {
    expect(() => generate(match({ a: 'x', b: 'y' }), 1)).toThrow('nothing to match');
  });
});

describe('the pairs of a matching question', () => {
  const table = plainTable('a: yes no no', 'b: no yes no', 'c: no no yes');
  for (const option of table.options) {
    for (const [need, cell] of Object.entries(option.cells))
      option.cells[need] = { ...cell, why: `${option.id} ${cell.value} ${need}.` } as typeof cell;
  }
  const proved = provedMatch(table, { 1: ['p', 'a'], 2: ['q', 'b'], 3: ['r', 'c'] });

  it('take their reasons from the cells where the key is proved', () => {
    const { question, answerKey } = generate(proved, 7);
    expect(answerKey.proved).toBe(true);
    expect(answerKey.reasons).toEqual({ a: 'a yes p', b: 'b yes q', c: 'c yes r' });
    expect(answerKey.pairReasons).toEqual({
      1: { b: 'b no p', c: 'c no p' },
      2: { a: 'a no q', c: 'c no q' },
      3: { a: 'a no r', b: 'b no r' },
    });
    expect(question.stem).toBe(
      'A team has three tasks. Match each with an option.\n\nWhich option fits each of these? Use each option once.',
    );
  });

  it('say to which prompt an option belongs where the key is declared', () => {
    const { answerKey } = generate(match({ a: 'x', b: 'y', c: 'z' }), 7);
    expect(answerKey.proved).toBe(false);
    expect(answerKey.pairReasons?.a).toEqual({
      y: 'It belongs to another prompt: “Scenario of b”',
      z: 'It belongs to another prompt: “Scenario of c”',
    });
  });

  it('have a reason for every wrong option at every prompt shown, and for no other', () => {
    const seven = match({ a: 'x / t', b: 'y', c: 'z', d: 'u', e: 'v', f: 'w', g: 't' });
    for (const seed of seeds) {
      const { question, answerKey } = generate(seven, seed);
      const key = answerKey.key.kind === 'matching' ? answerKey.key.pairs : {};
      expect(Object.keys(answerKey.pairReasons ?? {}).toSorted()).toEqual(Object.keys(key).toSorted());
      for (const [prompt, reasons] of Object.entries(answerKey.pairReasons ?? {})) {
        const wrong = question.options.map(({ id }) => id).filter((id) => id !== key[prompt]);
        expect(Object.keys(reasons).toSorted()).toEqual(wrong.toSorted());
      }
    }
  });

  it('are told in the author’s several ways, each a variant; a task that asks needs no question line', () => {
    const stems = ['Which fits each?', 'Which goes where?'].map((text) => ({ text: [text], decisive: [] }));
    const made = seeds.map((seed) => generate({ ...proved, stems }, seed));
    const told = new Set(made.map(({ question, variant }) => `${question.stem} ${variant.split('|').at(-1)}`));
    expect([...told].toSorted()).toEqual([
      'Which fits each? Use each option once. stem 1',
      'Which goes where? Use each option once. stem 2',
    ]);
  });

  it('come with what is true today of the options shown', () => {
    const options = table.options.map((option) => (option.id === 'b' ? { ...option, today: 'Closed.' } : option));
    expect(generate({ ...proved, table: { ...table, options } }, 1).answerKey.today).toBe('Option b: Closed.');
  });
});
