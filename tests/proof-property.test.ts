import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioItem, TableOption } from '@/domain/bank/item';
import { generate } from '@/domain/question/generate';
import { prove } from '@/domain/question/prove';
import { cue, option, scenario, traits } from '@/domain/question/testing/items';
import { twistSeed } from '@/domain/question/twist';
import { recheckKey } from './questions/recheck';
import { recheckReasons } from './questions/recheck-reasons';
import { recheckTwist } from './questions/recheck-twist';

const [p, q, r, cost] = ['p', 'q', 'r', 'cost (lowest wins)'] as const;
const columns = traits(p, q, r, cost);

const cues = [p, q, r].map((need) => cue(need, `It needs ${need}.`));

const rankCell = fc.constantFrom('1: least', '2: more', '3: most', '?');

/** Rows of three plain cells and a rank; `no` is given that many times as often as each of the others. */
function rows(no: number) {
  const cell = fc.constantFrom('yes: it does', '?', ...Array.from({ length: no }, () => 'no: it does not'));
  return fc.array(fc.tuple(cell, cell, cell, rankCell), { minLength: 4, maxLength: 9 });
}

/** Small tables of every kind of cell. Half of the answers are what the needs decide, or proofs would be too rare to test. */
const itemsOf = (...selects: ScenarioItem['select'][]): fc.Arbitrary<ScenarioItem> =>
  fc
    .constantFrom(...selects)
    .chain((select) =>
      fc.record({
        select: fc.constant(select),
        cells: rows(select === 'together' ? 6 : 2),
        barred: fc.integer({ min: 0, max: 20 }),
        needs: fc.subarray<string>([p, q, r], { minLength: select === 'together' ? 2 : 1 }),
        best: fc.boolean(),
      }),
    )
    .chain(({ cells, barred, needs, best, select }) => {
      const options = cells.map((row, index) =>
        option(`o${index}`, `Option ${index}${index === barred ? ' (distractor only)' : ''}`, columns, row),
      );
      const table = { options, traits: columns, contexts: [['A team works.']], cues };
      const has = (entry: TableOption) => (need: string) => entry.cells[need]?.value === 'yes';
      const decided = options.filter((entry) =>
        select === 'together' ? needs.some(has(entry)) : needs.every(has(entry)),
      );
      const size = select === 'one' ? { minLength: 1, maxLength: 2 } : { minLength: 2, maxLength: 3 };
      const any = fc.subarray(options, size);
      return fc.oneof(fc.constant(decided), any).map((answer) =>
        scenario({
          table,
          needs,
          select,
          answer: answer.map(({ id }) => id),
          best: best && select === 'one' ? cost : null,
        }),
      );
    });

const items = itemsOf('one', 'one', 'each', 'together', 'together');

/** The rule for single and for each, straight from its sentence. */
function provable(item: ScenarioItem): boolean {
  const value = (entry: TableOption, need: string) => entry.cells[need]?.value;
  const meets = item.table.options.filter((entry) => item.needs.every((need) => value(entry, need) === 'yes'));
  const fails = item.table.options.filter((entry) => item.needs.some((need) => value(entry, need) === 'no'));
  const keyed = meets.filter(({ id }) => item.answer.includes(id));
  if (keyed.length !== item.answer.length || keyed.some(({ distractorOnly }) => distractorOnly)) return false;
  if (keyed.length < (item.select === 'one' ? 1 : 2)) return false;
  if (item.best === null) return meets.length === keyed.length && fails.length >= 3;
  const ranks = meets.map((entry) =>
    entry.cells[item.best ?? '']?.value === 'rank' ? entry.cells[item.best ?? ''] : null,
  );
  if (ranks.includes(null)) return false;
  const known = ranks.flatMap((cell) => (cell?.value === 'rank' ? [cell.rank] : []));
  const least = Math.min(...known);
  const first = meets.filter((_, index) => known[index] === least);
  return first.length === 1 && keyed.length === 1 && first[0] === keyed[0] && fails.length + meets.length - 1 >= 3;
}

describe('the proof, over random tables', () => {
  it('admits only questions whose key the cells alone show to be right', () => {
    const proofs = { one: 0, best: 0, each: 0, together: 0 };
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 0x3fffffff }), (item, seed) => {
        if (prove(item).status === 'refused') return;
        proofs[item.best === null ? item.select : 'best']++;
        expect(recheckKey(item, generate(item, seed))).toEqual([]);
      }),
      { numRuns: 10_000, seed: 20261121 },
    );
    expect(Math.min(...Object.values(proofs)), JSON.stringify(proofs)).toBeGreaterThan(20);
  });

  it('admits minimal pairs and reverses whose key the cells alone show to be right', () => {
    const twisted = { pair: 0, 'pair by a ranking': 0, reverse: 0 };
    fc.assert(
      fc.property(itemsOf('one'), fc.integer({ min: 0, max: 0x3fffffff }), (item, seed) => {
        if (prove(item).status === 'refused') return;
        const pair = generate(item, twistSeed(seed, 'pair'));
        if (pair.question.twist === 'pair') {
          twisted[item.best === null ? 'pair' : 'pair by a ranking']++;
          expect([...recheckTwist(item, pair), ...recheckReasons(item, pair)]).toEqual([]);
        }
        const reverse = generate(item, twistSeed(seed, 'reverse'));
        if (reverse.question.kind === 'reverse') {
          twisted.reverse++;
          expect([...recheckTwist(item, reverse), ...recheckReasons(item, reverse)]).toEqual([]);
        }
      }),
      { numRuns: 6_000, seed: 20261121 },
    );
    expect(Math.min(...Object.values(twisted)), JSON.stringify(twisted)).toBeGreaterThan(20);
  });

  it('refuses nothing that the rule admits', () => {
    fc.assert(
      fc.property(
        items.filter(({ select }) => select !== 'together'),
        (item) => {
          expect(prove(item).status).toBe(provable(item) ? 'proved' : 'refused');
        },
      ),
      { numRuns: 5_000, seed: 20261121 },
    );
  });

  it('puts every option in exactly one list, and names only options of the table as in the way', () => {
    fc.assert(
      fc.property(items, (item) => {
        const ids = item.table.options.map(({ id }) => id);
        const proof = prove(item);
        if (proof.status === 'refused') expect(ids).toEqual(expect.arrayContaining(proof.inTheWay));
        else expect([...proof.right, ...proof.distractors, ...proof.withheld].toSorted()).toEqual(ids.toSorted());
      }),
      { numRuns: 2_000, seed: 20261121 },
    );
  });
});
