import { describe, expect, it } from 'vitest';
import type { DecisionTable } from '@/domain/bank/item';
import { prove } from './prove';
import { option, scenario, traits } from './testing/items';

describe('prove, a ranking', () => {
  const columns = traits('p', 'effort (lowest wins)');
  function ranked(...rows: [string, string, string][]): DecisionTable {
    return {
      traits: columns,
      options: rows.map(([id, p, rank]) => option(id, `Option ${id}`, columns, [p, rank])),
      contexts: [],
      cues: [],
    };
  }
  const best = { needs: ['p'], best: 'effort (lowest wins)' };
  const rest: [string, string, string][] = [
    ['b', 'yes: it can', '2: a cluster'],
    ['c', 'no: it cannot', '1: nothing'],
    ['d', 'yes: it can', '3: two clusters'],
  ];

  it('lets the first rank among those that meet the needs win, and the others fail by theirs', () => {
    const proof = prove(
      scenario({
        table: ranked(['a', 'yes: it can', '1: nothing'], ...rest, ['e', '?', '9: a lot']),
        ...best,
        answer: ['a'],
      }),
    );
    expect(proof).toEqual({ status: 'proved', right: ['a'], distractors: ['b', 'c', 'd'], withheld: ['e'] });
  });

  it.each<[string, [string, string, string], string, string[]]>([
    ['a tie at the top', ['a', 'yes: it can', '2: a cluster'], 'ranking-tied', ['b']],
    ['a "?" that could come first', ['a', 'yes: it can', '?'], 'ranking-unknown', ['a']],
    ['an answer that ranks worse', ['a', 'yes: it can', '4: a lot'], 'ranking-lost', ['b']],
    ['an answer that fails a need', ['a', 'no: it cannot', '1: nothing'], 'answer-lacks-need', ['a']],
  ])('refuses %s', (_, row, rule, inTheWay) => {
    expect(prove(scenario({ table: ranked(row, ...rest), ...best, answer: ['a'] }))).toMatchObject({ rule, inTheWay });
  });

  it('refuses a ranking for several right options, and a ranking as a plain need', () => {
    const fine = ranked(['a', 'yes: it can', '1: nothing'], ...rest);
    expect(prove(scenario({ table: fine, ...best, select: 'each', answer: ['a', 'b'] }))).toMatchObject({
      rule: 'ranking-not-single',
    });
    expect(prove(scenario({ table: fine, needs: ['effort (lowest wins)'], answer: ['a'] }))).toMatchObject({
      rule: 'need-is-ranking',
    });
  });
});
