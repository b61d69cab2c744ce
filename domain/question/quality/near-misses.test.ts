import { describe, expect, it } from 'vitest';
import { card, cue, plainTable, scenario } from '@/domain/question/testing/items';
import { shareOfNearMisses } from './near-misses';
import { sampleQuestions, sampleTwists } from './sample-questions';

describe('shareOfNearMisses', () => {
  it('counts shown distractors of scenarios, right options and declared items aside', () => {
    const table = plainTable('a: yes yes', 'b: yes no', 'c: no yes', 'd: no no');
    const item = scenario({ table, needs: ['p', 'q'], answer: ['a'] });
    expect(shareOfNearMisses(sampleQuestions([item, card(['*a', 'b'])]))).toBeCloseTo(2 / 3);
  });

  it('counts by the needs that a question asks for: of a pair by the changed ones, of a reverse not at all', () => {
    const table = {
      ...plainTable('a: yes yes no', 'b: yes no yes', 'c: no yes no', 'd: no no no'),
      contexts: [['It runs.']],
    };
    const cues = ['p', 'q', 'r'].map((need) => cue(need, `It needs ${need}.`));
    const item = scenario({ table: { ...table, cues }, needs: ['p', 'q'], answer: ['a'] });
    // For p and r, b is right: a fails one, c and d fail two. For p and q, a is right: b and c fail one, d fails two.
    expect(shareOfNearMisses(sampleTwists([item], 'pair'))).toBeCloseTo(1 / 3);
    expect(shareOfNearMisses(sampleQuestions([item]))).toBeCloseTo(2 / 3);
    const reverses = sampleTwists([{ ...item, needs: ['p', 'q'] }], 'reverse');
    expect([reverses.length, shareOfNearMisses(reverses)]).toEqual([20, null]);
  });

  it('is null where nothing is proved', () => {
    expect(shareOfNearMisses(sampleQuestions([card(['*a', 'b'])]))).toBeNull();
  });
});
