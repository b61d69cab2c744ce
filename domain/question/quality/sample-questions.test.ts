import { describe, expect, it } from 'vitest';
import { card } from '@/domain/question/testing/items';
import { amt1, tuningTable } from '@/domain/question/testing/tuning';
import { twistOf } from '@/domain/question/twist';
import { sampleQuestions, sampleTwists } from './sample-questions';

const plainOnly = card(['*a', 'b', 'c', 'd']);
const noPair = { ...amt1, id: 'no-pair', table: { ...tuningTable, cues: [] } };

function counts(sample: ReturnType<typeof sampleQuestions>): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const { item } of sample) tally[item.id] = (tally[item.id] ?? 0) + 1;
  return tally;
}

describe('a sample of questions', () => {
  it('holds as many plain ones of every item, no two of the same seed', () => {
    const sample = sampleQuestions([amt1, plainOnly], 30);
    expect(counts(sample)).toEqual({ 'amt-1': 30, 'card-1': 30 });
    expect(new Set(sample.map(({ seed }) => seed)).size).toBe(60);
    expect(sample.every(({ seed, twist }) => twist === 'plain' && twistOf(seed) === 'plain')).toBe(true);
  });

  it.each([
    ['pair', { 'amt-1': 20 }],
    ['reverse', { 'amt-1': 20, 'no-pair': 20 }],
  ] as const)('holds a %s of every item that can give it', (twist, expected) => {
    const sample = sampleTwists([plainOnly, amt1, noPair], twist);
    expect(counts(sample)).toEqual(expected);
    expect(sample.every((one) => one.twist === twist && twistOf(one.seed) === twist)).toBe(true);
  });

  it('knows by which item a question is proved', () => {
    const needsOf = (sample: ReturnType<typeof sampleTwists>) =>
      new Set(sample.map(({ provedAs }) => (provedAs.form === 'scenario' ? provedAs.needs.join(', ') : '')));
    expect(needsOf(sampleQuestions([amt1]))).toEqual(new Set(['learns from finished jobs, takes a continuous range']));
    expect(needsOf(sampleTwists([amt1], 'reverse'))).toEqual(needsOf(sampleQuestions([amt1])));
    expect(needsOf(sampleTwists([amt1], 'pair'))).toEqual(
      new Set([
        'ends weak runs itself, takes a continuous range',
        'loses nothing when all jobs start at once, takes a continuous range',
      ]),
    );
  });
});
