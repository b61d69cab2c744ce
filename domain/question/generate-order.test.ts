import { describe, expect, it } from 'vitest';
import { generate } from './generate';
import { order } from './testing/items';

const seeds = Array.from({ length: 200 }, (_, index) => index * 7919);

describe('generate, orders', () => {
  const item = order(['collect', 'split', 'scale'], ['delete'], { today: 'A pipeline does it.' });

  it('asks for all entries, says how many to order and keys the authored order', () => {
    for (const seed of seeds) {
      const { question, answerKey } = generate(item, seed);
      expect(question).toMatchObject({
        kind: 'ordering',
        stem: 'In which order should the ML engineer take these steps? Select and order THREE.',
        select: 3,
      });
      expect(question.options.map(({ id }) => id).toSorted()).toEqual(['collect', 'delete', 'scale', 'split']);
      expect(answerKey.key).toEqual({ kind: 'ordering', order: ['collect', 'split', 'scale'] });
      expect(answerKey.today).toBe('A pipeline does it.');
    }
  });

  it('never shows the steps that belong in their right order, with or without others between them', () => {
    const shown = new Set(
      seeds.map((seed) =>
        generate(item, seed)
          .question.options.map(({ id }) => id)
          .filter((id) => id !== 'delete')
          .join(),
      ),
    );
    expect(shown).not.toContain('collect,split,scale');
    expect(shown.size).toBe(5);
  });

  it('tells each step the author’s reason, or its place where there is none', () => {
    const told = {
      ...item,
      steps: item.steps.map((step) => (step.id === 'split' ? { ...step, why: 'a leak' } : step)),
    };
    expect(generate(told, 1).answerKey.reasons).toEqual({
      collect: 'Step 1 of 3.',
      split: 'a leak',
      scale: 'Step 3 of 3.',
      delete: 'reason of delete',
    });
  });

  it('refuses an order of one step, which could never be shown wrongly', () => {
    expect(() => generate(order(['a'], ['b', 'c']), 1)).toThrow('no order');
  });
});
