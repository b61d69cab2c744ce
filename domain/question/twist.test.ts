import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioItem } from '@/domain/bank/item';
import { drawReverse } from './draw-reverse';
import { generate } from './generate';
import { minimalPairsOf } from './minimal-pairs';
import type { Generated } from './question';
import { card, cue, plainTable, scenario, traits } from './testing/items';
import { amt1, tuningTable } from './testing/tuning';
import { CHANCES, chanceOf, twistOf, twistSeed } from './twist';
import { variantOf } from './variant-of';

const composedOnly: ScenarioItem = { ...amt1, stems: [] };
const seeds = fc.nat(CHANCES - 1);

describe('a seed', () => {
  it.each([
    [0, 'plain'],
    [CHANCES - 1, 'plain'],
    [CHANCES, 'pair'],
    [2 * CHANCES, 'reverse'],
    [3 * CHANCES, 'plain'],
    [4 * CHANCES - 1, 'plain'],
  ])('%i is %s', (seed, twist) => expect(twistOf(seed)).toBe(twist));

  it('keeps its chance under every twist, as an unsigned 32-bit number', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('plain', 'pair', 'reverse'), (seed, twist) => {
        const twisted = twistSeed(seed, twist);
        expect([twisted >>> 0, twistOf(twisted), chanceOf(twisted)]).toEqual([twisted, twist, seed]);
        expect(twistSeed(twisted, 'plain')).toBe(seed);
      }),
    );
  });
});

describe('minimal pairs of a scenario', () => {
  const brief = (item: ScenarioItem) =>
    minimalPairsOf(item).map(({ dropped, added, right }) => [dropped, added, right]);

  it('swap one need for one that rules the key out and has one answer', () => {
    expect(brief(amt1)).toEqual([
      ['learns from finished jobs', 'ends weak runs itself', 'hyperband'],
      ['learns from finished jobs', 'loses nothing when all jobs start at once', 'random'],
    ]);
  });

  it.each<[string, Partial<ScenarioItem>]>([
    ['several keys', { answer: ['bayes', 'random'] }],
    ['a set for a key', { select: 'each' }],
    ['nothing to compose', { table: { ...tuningTable, contexts: [] } }],
    [
      'no cue for another need',
      { table: { ...tuningTable, cues: tuningTable.cues.filter(({ need }) => amt1.needs.includes(need)) } },
    ],
  ])('there is none with %s', (_, change) => expect(brief({ ...amt1, ...change })).toEqual([]));

  it('take no cue that another need of the stem excludes', () => {
    const cues = tuningTable.cues.map((one) =>
      one.need === 'ends weak runs itself' ? { ...one, excludes: ['takes a continuous range'] } : one,
    );
    expect(brief({ ...amt1, table: { ...tuningTable, cues } }).map(([, added]) => added)).toEqual([
      'loses nothing when all jobs start at once',
    ]);
  });
});

describe('the minimal pair of a question', () => {
  it('tells the same story with one cue changed, which the verdict marks; the old key is shown and wrong', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plain = generate(composedOnly, seed);
        const pair = generate(composedOnly, twistSeed(seed, 'pair'));
        const [changed, same] = words(pair);
        const [dropped, kept] = words(plain);
        expect(same).toEqual(kept);
        expect(pair.question.stem).toBe(plain.question.stem.replace(dropped?.text ?? '', changed?.text ?? ''));
        expect(changed).toMatchObject({ insteadOf: 'learns from finished jobs' });
        expect(pair.question.twist).toBe('pair');
        expect(pair.question.options.map(({ id }) => id)).toContain('bayes');
        expect(pair.question.options).toHaveLength(4);
        expect(keyOf(pair)).not.toEqual(keyOf(plain));
        expect(pair.answerKey.proved).toBe(true);
        expect(pair.variant).not.toBe(plain.variant);
      }),
    );
  });

  it('shows each other wrong option about as often, whatever their ids', () => {
    const table = plainTable(
      'a: yes yes no',
      'd: yes no yes',
      ...['b', 'c', 'e', 'f', 'g'].map((id) => `${id}: yes no no`),
    );
    const cues = ['p', 'q', 'r'].map((need) => cue(need, `It needs ${need}.`));
    const item = scenario({ table: { ...table, contexts: [['It runs.']], cues }, needs: ['p', 'q'], answer: ['a'] });
    const shown = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed++) {
      const { question, answerKey } = generate(item, twistSeed(seed, 'pair'));
      expect(answerKey.key).toEqual({ kind: 'single', choices: ['d'] });
      for (const { id } of question.options) shown.set(id, (shown.get(id) ?? 0) + 1);
    }
    expect([shown.get('a'), shown.get('d')]).toEqual([3000, 3000]);
    const others = ['b', 'c', 'e', 'f', 'g'].map((id) => shown.get(id) ?? 0);
    const chiSquare = others.reduce((sum, count) => sum + (count - 1200) ** 2 / 1200, 0);
    // The 99.9 % quantile of chi-square with 4 degrees of freedom.
    expect(chiSquare, others.join(', ')).toBeLessThan(18.47);
  });

  it('composes a story where the plain question has an authored one', () => {
    const authored = Array.from({ length: 50 }, (_, seed) => seed).filter((seed) => variantOf(amt1, seed) === 'stem 1');
    expect(authored.length).toBeGreaterThan(0);
    for (const seed of authored)
      expect(generate(amt1, twistSeed(seed, 'pair')).question.stem).toContain('automatic model tuning');
  });

  it('is not asked where a sentence of the story excludes every need that could be added', () => {
    const others = ['ends weak runs itself', 'loses nothing when all jobs start at once'];
    const cues = [...tuningTable.cues, cue('takes a continuous range', 'A range is searched.', others)];
    const item = { ...composedOnly, table: { ...tuningTable, cues } };
    const twists = Array.from({ length: 40 }, (_, seed) => generate(item, twistSeed(seed, 'pair')).question);
    for (const { stem, twist } of twists) expect(twist).toBe(stem.includes('A range is searched') ? undefined : 'pair');
    expect(new Set(twists.map(({ twist }) => twist)).size).toBe(2);
  });
});

describe('the reverse of a question', () => {
  it('asks under the same story which need rules out an option that meets the other traits shown', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plain = generate(amt1, seed);
        const { question, answerKey } = generate(amt1, twistSeed(seed, 'reverse'));
        expect(question.stem).toBe(
          plain.question.stem.replace(/[^\n]+$/, 'Which requirement rules out “Random search”?'),
        );
        expect(question.kind).toBe('reverse');
        expect(question.options.map(({ text }) => text).sort()).toEqual([
          'Learns from finished jobs',
          'Loses nothing when all jobs start at once',
          'Takes a continuous range',
        ]);
        expect(answerKey).toMatchObject({ key: { choices: ['learns from finished jobs'] }, proved: true });
        expect(answerKey.reasons).toMatchObject({
          'learns from finished jobs': 'its draws ignore earlier results',
          'takes a continuous range': 'It has this: it draws inside a range',
        });
        expect(answerKey.decisive).toEqual(plain.answerKey.decisive);
      }),
    );
  });

  it('shows another need of the stem, or is not asked', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { options } = generate(amt1, twistSeed(seed, 'reverse')).question;
      expect(options.filter(({ id }) => amt1.needs.includes(id)).length).toBeGreaterThanOrEqual(2);
    }
    expect(drawReverse({ ...amt1, needs: ['learns from finished jobs'] }, 7)).toBeNull();
  });

  it('shows a trait that contradicts another only where no choice is left without it', () => {
    const extra = traits('starts 2 jobs', 'starts 8 jobs', 'is simple');
    const cells = Object.fromEntries(extra.map(({ id }) => [id, { value: 'yes' as const, why: 'it does' }]));
    const wide = (shown: typeof extra) => ({
      ...amt1,
      table: {
        ...tuningTable,
        traits: [...tuningTable.traits.filter(({ id }) => amt1.needs.includes(id)), ...shown],
        options: tuningTable.options.map((one) => ({ ...one, cells: { ...one.cells, ...cells } })),
      },
    });
    const metAt = (item: ScenarioItem) =>
      Array.from({ length: 40 }, (_, seed) => drawReverse(item, seed)?.met.map(({ id }) => id) ?? []);
    for (const met of metAt(wide(extra)))
      expect([met.length, met.filter((id) => /\d/.test(id)).length, met.includes('is simple')]).toEqual([3, 1, true]);
    const cues = [...tuningTable.cues, cue('learns from finished jobs', 'It learns.', ['starts 2 jobs'])];
    const item = wide(extra.slice(0, 1));
    for (const met of metAt({ ...item, table: { ...item.table, cues } })) expect(met).toContain('starts 2 jobs');
  });

  it('is not asked where every option fails several needs', () => {
    const item = { ...amt1, needs: [...amt1.needs, 'ends weak runs itself'], answer: ['hyperband'] };
    const cells = {
      ...tuningTable.options[2]?.cells,
      'learns from finished jobs': { value: 'yes' as const, why: 'it does' },
    };
    const options = tuningTable.options.map((one) =>
      one.id === 'hyperband' ? { ...one, cells: { ...one.cells, ...cells } } : one,
    );
    const onlyFarOff = options.filter(({ id }) => id !== 'bayes');
    const far = { ...item, table: { ...tuningTable, options: onlyFarOff } };
    expect(drawReverse(far, 7)).toBeNull();
  });

  it('is not asked where a ranking decides, or under a stem that asks by itself', () => {
    expect(drawReverse({ ...amt1, best: 'cost' }, 7)).toBeNull();
    const asking = {
      ...amt1,
      stems: [{ text: ['Which search learns?'], decisive: [] }],
      table: { ...tuningTable, cues: [] },
    };
    expect(drawReverse(asking, 7)).toBeNull();
  });
});

describe('what cannot be twisted', () => {
  it.each(['pair', 'reverse'] as const)('is asked plainly instead of as a %s', (twist) => {
    const plain = card(['*a', 'b', 'c', 'd']);
    expect(generate(plain, twistSeed(7, twist))).toEqual(generate(plain, 7));
    const lonely = scenario({ ...amt1, needs: ['learns from finished jobs'], table: { ...tuningTable, cues: [] } });
    expect(generate(lonely, twistSeed(7, 'pair'))).toEqual(generate(lonely, 7));
  });

  it('has the variant that its question has', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.constantFrom(amt1, composedOnly), (seed, item) => {
        expect(variantOf(item, seed)).toBe(generate(item, seed).variant);
      }),
    );
  });
});

function words({ question, answerKey }: Generated) {
  return answerKey.decisive.map(({ start, end, ...words }) => ({ text: question.stem.slice(start, end), ...words }));
}

function keyOf({ answerKey }: Generated): unknown {
  return answerKey.key;
}
