import { describe, expect, it } from 'vitest';
import { grade } from '@/domain/grading/grade';
import { drawSeed } from './draw-seed';
import { generate } from './generate';
import { match } from './testing/items';

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
