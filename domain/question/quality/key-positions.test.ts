import { describe, expect, it } from 'vitest';
import { card } from '@/domain/question/testing/items';
import { amt1 } from '@/domain/question/testing/tuning';
import { keyPositions } from './key-positions';
import { sampleQuestions, sampleTwists } from './sample-questions';

const positionsOf = (options: string[], seeds: number) =>
  keyPositions(sampleQuestions([card(options)], seeds).map(({ made }) => made));

describe('keyPositions', () => {
  it('counts each right option once, by number of options and of right ones', () => {
    const [group, ...others] = positionsOf(['*a', '*b', 'c', 'd', 'e'], 400);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ options: 5, right: 2, questions: 400, degrees: 4 });
    expect(group?.counts.reduce((sum, count) => sum + count, 0)).toBe(800);
    // The 99.9 % quantile of chi-square with 4 degrees of freedom.
    expect(group?.chiSquare).toBeLessThan(18.47);
  });

  it('counts the requirement that a reverse asks for', () => {
    const made = sampleTwists([amt1], 'reverse', 300).map((sampled) => sampled.made);
    const [group, ...others] = keyPositions(made);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ options: 3, right: 1, questions: 300 });
    // The 99.9 % quantile of chi-square with 2 degrees of freedom.
    expect(group?.chiSquare).toBeLessThan(13.82);
  });

  it('sees a key that always stands at one place', () => {
    const fixed = sampleQuestions([card(['*a', 'b', 'c', 'd'])], 40).map(({ made }) => {
      const options = made.question.options.toSorted((one, other) => (one.id < other.id ? -1 : 1));
      return { ...made, question: { ...made.question, options } };
    });
    expect(keyPositions(fixed)).toMatchObject([{ counts: [40, 0, 0, 0], chiSquare: 120 }]);
  });

  it('leaves quantities out, which are shown in their order', () => {
    expect(positionsOf(['*1 GB', '20 GB', '300 MB', '4 GB'], 20)).toEqual([]);
  });
});
