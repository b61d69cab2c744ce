import { describe, expect, it } from 'vitest';
import { chanceOf, normalOf } from '../testing/chance';
import { chanceOfAbler, largestCounted } from './abler-choosers';
import { discriminationOf } from './discrimination';
import { type GroupItems, itemStatistics } from './item-statistics';
import { type GivenAnswer, listsOf, plainStatistics, rounded } from './testing/plain-statistics';

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

interface Class {
  learners: number;
  items: number;
  /** How steeply the chance of being right rises with ability; 0: not at all. */
  slope: number;
}

/** First answers of learners whose ability is normal: two wrong options beside the key `a`. `mended` items have their key at `b`. */
function answersOf(seed: number, { learners, items, slope }: Class, wrongKeys: readonly string[] = []): GivenAnswer[] {
  const chance = chanceOf(seed);
  const hardness = Array.from({ length: items }, () => 0.8 * normalOf(chance) - 0.5);
  return Array.from({ length: learners }, (_, learner) => {
    const ability = normalOf(chance);
    return hardness.map((hard, item): GivenAnswer => {
      const itemId = `item-${item}`;
      const knows = chance() < logistic(slope * ability - hard);
      const chosen = knows ? 'a' : chance() < 0.5 ? 'b' : 'c';
      const key = wrongKeys.includes(itemId) ? 'b' : 'a';
      const rest = { confidence: 'sure', effortMs: 10_000 + item } as const;
      return { learnerId: `l${learner}`, itemId, correct: chosen === key, chosen: [chosen], right: [key], ...rest };
    });
  }).flat();
}

describe('discrimination', () => {
  it('lies in its interval as often as promised', () => {
    const shape = { items: 40, slope: 1.2 };
    // One class so large that chance hardly moves it tells the truth of every item.
    const truths = itemStatistics(listsOf(answersOf(1, { learners: 4_000, ...shape }))).items;
    let [inside, all] = [0, 0];
    for (let round = 0; round < 8; round++) {
      // The same items, as they are drawn from the same seed, and other people: the first so many are skipped.
      const own = answersOf(1, { learners: 60 * (round + 1), ...shape }).slice(60 * round * shape.items);
      for (const [at, { discrimination }] of itemStatistics(listsOf(own)).items.entries()) {
        const truth = truths[at]?.discrimination?.correlation;
        if (discrimination === null || truth === undefined) continue;
        all += 1;
        inside += Number(discrimination.low <= truth && truth <= discrimination.high);
      }
    }
    expect(all).toBeGreaterThan(300);
    expect(inside / all).toBeGreaterThan(0.92);
  });

  it('is about nothing where right answers come by luck', () => {
    const { items } = itemStatistics(listsOf(answersOf(5, { learners: 100, items: 40, slope: 0 })));
    const beyond = items.filter(({ discrimination }) => discrimination !== null && discrimination.low > 0);
    expect(beyond.length).toBeLessThan(5);
  });

  it('is not told of 29 learners, nor where all answered alike', () => {
    const able = (count: number) => Array.from({ length: count }, (_, at) => ({ correct: at % 2 === 0, ability: at }));
    expect(discriminationOf(able(29))).toBeNull();
    expect(discriminationOf(able(30))).toMatchObject({ learners: 30 });
    expect(discriminationOf(able(30).map((one) => ({ ...one, correct: true })))).toBeNull();
  });
});

describe('a wrong key', () => {
  it('is suspected, and sound keys are not', () => {
    const { items } = itemStatistics(
      listsOf(answersOf(11, { learners: 200, items: 40, slope: 1.2 }, ['item-3', 'item-17'])),
    );
    const suspected = items.filter(({ suspects }) => suspects.length > 0);
    expect(suspected.map(({ itemId }) => itemId)).toEqual(['item-3', 'item-17']);
    expect(suspected.flatMap(({ suspects }) => suspects.map(({ option }) => option))).toEqual(['a', 'a']);
  });

  it('is suspected of nobody where choices come by luck', () => {
    const named = Array.from({ length: 20 }, (_, seed) => {
      const { items } = itemStatistics(listsOf(answersOf(100 + seed, { learners: 60, items: 20, slope: 0 })));
      return items.filter(({ suspects }) => suspects.length > 0).length > 0;
    });
    expect(named.filter(Boolean).length).toBeLessThanOrEqual(4);
  });

  it('is not spoken of with fewer than five choosers', () => {
    const right = [1, 2, 3, 4, 5];
    expect(chanceOfAbler({ option: 'b', choosers: [9, 8, 9, 8], right })).toBeNull();
    expect(chanceOfAbler({ option: 'b', choosers: [9, 8, 9, 8, 9], right })).toBeLessThan(0.001);
  });

  it.each([
    [[0.001, 0.03, 0.9], 0.03],
    [[0.04, 0.04, 0.9], 0],
    [[], 0],
  ])('counts tests so that one in twenty named is chance: %j', (chances, limit) => {
    expect(largestCounted(chances)).toBe(limit);
  });
});

describe('statistics of items', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'say what they mean, however the answers are mixed: seed %i',
    (seed) => {
      const chance = chanceOf(seed);
      const some = answersOf(seed, { learners: 45, items: 14, slope: 1.5 }, ['item-3', 'item-9']).flatMap((answer) => {
        const learnerId = chance() < 0.1 ? null : answer.learnerId;
        const odd = chance() < 0.1 ? { chosen: null, ...(chance() < 0.5 && { right: null }) } : {};
        const both = chance() < 0.1 ? { chosen: ['b', 'c'], correct: false } : {};
        const confidence = (['guess', 'fairly', 'sure'] as const)[Math.floor(3 * chance())] ?? 'sure';
        const rest = { ...odd, ...both, confidence, effortMs: Math.floor(60_000 * chance()) };
        return chance() < 0.2 ? [] : [{ ...answer, learnerId, ...rest }];
      });
      const byName = ({ items, prior }: GroupItems) => ({
        prior,
        items: items.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)),
      });
      expect(rounded(byName(itemStatistics(listsOf(some))))).toEqual(rounded(byName(plainStatistics(some))));
    },
  );

  const one = (over: Partial<GivenAnswer>): GivenAnswer => ({
    ...{ learnerId: null, itemId: 'x', correct: true, confidence: 'fairly', effortMs: 8_000 },
    ...{ chosen: ['a'], right: ['a'], ...over },
  });

  it('say nothing of nine answers', () => {
    const { items } = itemStatistics(listsOf(Array.from({ length: 9 }, () => one({}))));
    expect(items).toEqual([
      {
        ...{ itemId: 'x', answers: 9, facility: null, discrimination: null, medianMs: null, sureAndWrong: null },
        ...{ choices: [], suspects: [] },
      },
    ]);
  });

  it('count people who have left for facility and shares, and not for discrimination', () => {
    const left = Array.from({ length: 40 }, (_, at) =>
      one(at < 30 ? {} : { correct: false, chosen: ['b'], confidence: 'sure' }),
    );
    const { items } = itemStatistics(listsOf(left));
    expect(items[0]).toMatchObject({ answers: 40, discrimination: null, medianMs: 8_000, sureAndWrong: 0.25 });
    expect(items[0]?.facility?.share).toBeCloseTo(0.75, 2);
    expect(items[0]?.choices).toEqual([
      { option: 'a', answers: 30, share: 0.75, isKey: true },
      { option: 'b', answers: 10, share: 0.25, isKey: false },
    ]);
  });
});
