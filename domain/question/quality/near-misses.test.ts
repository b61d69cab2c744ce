import { describe, expect, it } from 'vitest';
import { card, plainTable, scenario } from '@/domain/question/testing/items';
import { shareOfNearMisses } from './near-misses';
import { sampleQuestions } from './sample-questions';

describe('shareOfNearMisses', () => {
  it('counts shown distractors of scenarios, right options and declared items aside', () => {
    const table = plainTable('a: yes yes', 'b: yes no', 'c: no yes', 'd: no no');
    const item = scenario({ table, needs: ['p', 'q'], answer: ['a'] });
    expect(shareOfNearMisses(sampleQuestions([item, card(['*a', 'b'])]))).toBeCloseTo(2 / 3);
  });

  it('is null where nothing is proved', () => {
    expect(shareOfNearMisses(sampleQuestions([card(['*a', 'b'])]))).toBeNull();
  });
});
