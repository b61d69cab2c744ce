import { describe, expect, it } from 'vitest';
import type { DecisionTable, ScenarioItem } from '@/domain/bank/item';
import { prove } from './prove';
import { scenario, plainTable as table } from './testing/items';
import { trackingTable } from './testing/tracking';

function tried(fields: Partial<ScenarioItem> & Pick<ScenarioItem, 'table'>) {
  return prove(scenario({ needs: ['p', 'q'], answer: ['a'], ...fields }));
}

describe('prove, only together', () => {
  const together = { select: 'together', table: trackingTable } as const;
  it('proves a set that alone covers all needs', () => {
    const proof = prove(
      scenario({
        ...together,
        needs: ['holds a version until approved', 'explains single predictions'],
        answer: ['registry', 'clarify'],
      }),
    );
    expect(proof).toEqual({
      status: 'proved',
      right: ['registry', 'clarify'],
      distractors: ['experiments', 'lineage', 'dashboard', 'tags'],
      withheld: [],
    });
  });

  it('refuses a set beside which a "?" could complete another', () => {
    const proof = prove(
      scenario({
        ...together,
        needs: ['compares runs', 'holds a version until approved'],
        answer: ['experiments', 'registry'],
      }),
    );
    expect(proof).toMatchObject({ rule: 'together-arguable', inTheWay: ['dashboard'] });
  });

  it.each<[string, DecisionTable, string[], string, string[]]>([
    [
      'a need that stays open',
      table('a: yes no', 'b: yes no', 'c: no no', 'd: no no', 'e: no no'),
      ['a', 'b'],
      'together-not-covered',
      ['a', 'b'],
    ],
    [
      'an option that covers all alone',
      table('a: yes no', 'b: no yes', 'c: yes yes', 'd: no no', 'e: no no'),
      ['a', 'b'],
      'together-not-minimal',
      ['c'],
    ],
    [
      'an answer that covers all alone',
      table('a: yes yes', 'b: no yes', 'c: no no', 'd: no no', 'e: no no'),
      ['a', 'b'],
      'together-not-minimal',
      ['a'],
    ],
    [
      'another covering set',
      table('a: yes no', 'b: no yes', 'c: no yes', 'd: no no', 'e: no no'),
      ['a', 'b'],
      'together-not-unique',
      ['c'],
    ],
    [
      'an answer that could do alone',
      table('a: yes ?', 'b: no yes', 'c: no no', 'd: no no', 'e: no no'),
      ['a', 'b'],
      'together-arguable',
      ['a'],
    ],
    ['two distractors', table('a: yes no', 'b: no yes', 'c: no no', 'd: no no'), ['a', 'b'], 'too-few-distractors', []],
  ])('refuses %s', (_, cells, answer, rule, inTheWay) => {
    expect(tried({ select: 'together', table: cells, answer })).toMatchObject({ status: 'refused', rule, inTheWay });
  });
});
