import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlueprint } from '@/domain/exam/blueprints';
import { reachesCut, scaleShare } from './scale';
import { type Outcome, scoreDomains, scoreMock } from './score-mock';
import { wilson } from './wilson';

const outcome = (verdict: Outcome['verdict'], fields: Partial<Outcome> = {}): Outcome => ({
  ...{ task: '2.1', scored: true, verdict },
  ...fields,
});

const of = (right: number, wrong: number): Outcome[] => [
  ...Array.from({ length: right }, () => outcome('right')),
  ...Array.from({ length: wrong }, () => outcome('wrong')),
];

describe('the scale', () => {
  it.each([
    [0, 100],
    [0.36, 410],
    [0.7199, 719],
    [0.72, 720],
    [0.86, 860],
    [1, 1000],
  ])('a share of %d is %d', (share, points) => {
    expect(scaleShare(share)).toBe(points);
  });

  it('rises with the share, and is a pass where the cut is reached, of whatever number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (asked) => {
        for (let right = 0; right <= asked; right++) {
          expect(scaleShare(right / asked) >= 720).toBe(reachesCut(right, asked));
          if (right > 0) expect(scaleShare(right / asked)).toBeGreaterThan(scaleShare((right - 1) / asked));
        }
      }),
      { numRuns: 40 },
    );
  });
});

it.each([
  [36, 50, 0.5833, 0.8253],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [0, 0, 0, 1],
])('the interval of %d right of %d', (right, asked, low, high) => {
  const interval = wilson(right, asked);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

describe('a score', () => {
  it.each<[string, Outcome[], object]>([
    ['36 of 50 passes', of(36, 14), { scaled: 720, passed: true, right: 36, of: 50, low: 602, high: 825 }],
    ['35 of 50 does not', of(35, 15), { scaled: 702, passed: false }],
    ['all right', of(30, 0), { scaled: 1000, high: 1000, passed: true }],
    ['nothing right', of(0, 30), { scaled: 100, low: 100, passed: false }],
    ['unanswered is wrong', [...of(8, 0), outcome('unanswered'), outcome('unanswered')], { right: 8, of: 10 }],
    [
      'pilots and withdrawn questions have no say',
      [...of(8, 2), outcome('right', { scored: false }), outcome('wrong', { scored: false }), outcome('withdrawn')],
      { right: 8, of: 10 },
    ],
    ['nothing asked', [], { scaled: 100, low: 100, high: 1000, passed: false, of: 0 }],
  ])('%s', (_, outcomes, expected) => {
    expect(scoreMock(outcomes)).toMatchObject(expected);
  });

  it('says that it is an estimate, and how it is made', () => {
    expect(scoreMock(of(1, 1)).method.join(' ')).toMatch(
      /AWS does not publish .* estimate.*72 in 100.*19 times in 20/s,
    );
  });

  it('lies in its interval', () => {
    fc.assert(
      fc.property(fc.nat(65), fc.nat(65), (right, wrong) => {
        const { low, scaled, high } = scoreMock(of(right, wrong + 1));
        expect(low).toBeLessThanOrEqual(scaled);
        expect(high).toBeGreaterThanOrEqual(scaled);
      }),
    );
  });
});

describe('by domain and task', () => {
  const parts = findBlueprint('domain-2')?.domains ?? [];
  const at = (task: string, outcomes: Outcome[]) => outcomes.map((one) => ({ ...one, task }));

  it('meets from the cut on, and is sure only where few questions can be', () => {
    const [domain] = scoreDomains(parts, [...at('2.1', of(10, 0)), ...at('2.2', of(8, 2)), ...at('2.3', of(2, 8))]);
    expect(domain).toMatchObject({
      name: 'ML model development',
      right: 20,
      of: 30,
      verdict: 'needs work',
      sure: false,
    });
    expect(domain?.tasks.map(({ task, verdict, sure }) => [task, verdict, sure])).toEqual([
      ['2.1', 'meets', true],
      ['2.2', 'meets', false],
      ['2.3', 'needs work', true],
    ]);
  });

  it('says nothing of a task whose questions were all pilots', () => {
    const pilots = at('2.3', of(3, 0)).map((one) => ({ ...one, scored: false }));
    const [domain] = scoreDomains(parts, [...at('2.1', of(1, 1)), ...pilots]);
    expect(domain?.tasks.map(({ task }) => task)).toEqual(['2.1']);
  });
});
