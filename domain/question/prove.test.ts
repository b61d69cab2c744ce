import { describe, expect, it } from 'vitest';
import type { DecisionTable, ScenarioItem } from '@/domain/bank/item';
import { prove } from './prove';
import { option, scenario, traits } from './testing/items';
import { trackingTable } from './testing/tracking';
import { amt1, tuningTable } from './testing/tuning';

/** A table of plain columns from rows such as `a: yes no ?`, each yes and no with a reason. */
function table(...rows: string[]): DecisionTable {
  const width = (rows[0] ?? '').split(' ').length - 1;
  const columns = traits(...['p', 'q', 'r'].slice(0, width));
  return {
    traits: columns,
    options: rows.map((row) => {
      const [name = '', ...cells] = row.split(/:? /);
      const distractorOnly = name.endsWith('!');
      const id = name.replace('!', '');
      const texts = cells.map((value) => (value === '?' ? '?' : `${value}: because`));
      return option(id, `Option ${id}${distractorOnly ? ' (distractor only)' : ''}`, columns, texts);
    }),
    contexts: [],
    cues: [],
  };
}

function tried(fields: Partial<ScenarioItem> & Pick<ScenarioItem, 'table'>) {
  return prove(scenario({ needs: ['p', 'q'], answer: ['a'], ...fields }));
}

describe('prove, one right option', () => {
  it('proves amt-1: Bayesian optimization, three that fail, and Hyperband withheld for its "?"', () => {
    expect(prove(amt1)).toEqual({
      status: 'proved',
      right: ['bayes'],
      distractors: ['random', 'grid', 'stop-auto'],
      withheld: ['hyperband'],
    });
  });

  it.each([
    ['ends weak runs itself', ['hyperband'], 'proved'],
    ['loses nothing when all jobs start at once', ['random'], 'refused'],
  ])('decides the tuning need "%s" alone', (need, answer, status) => {
    const proof = prove(scenario({ table: tuningTable, needs: [need], answer }));
    expect(proof.status).toBe(status);
  });

  it('names the withheld options when too few provably fail', () => {
    const proof = prove(
      scenario({ table: tuningTable, needs: ['loses nothing when all jobs start at once'], answer: ['random'] }),
    );
    expect(proof).toMatchObject({ rule: 'too-few-distractors', inTheWay: ['hyperband', 'grid', 'stop-auto'] });
  });

  it('takes alternates when each is right and nothing else is', () => {
    const twins = table('a: yes yes', 'b: yes yes', 'c: no yes', 'd: yes no', 'e: no ?');
    expect(tried({ table: twins, answer: ['a', 'b'] })).toMatchObject({
      right: ['a', 'b'],
      distractors: ['c', 'd', 'e'],
    });
  });

  const filler = ['c: no yes', 'd: yes no', 'e: no no'];
  it.each<[string, Partial<ScenarioItem> & Pick<ScenarioItem, 'table'>, string, string[]]>([
    ['a second right option', { table: table('a: yes yes', 'b: yes yes', ...filler) }, 'key-not-unique', ['b']],
    [
      'a distractor-only option that is right',
      { table: table('a: yes yes', 'b!: yes yes', ...filler) },
      'key-not-unique',
      ['b'],
    ],
    ['an answer with a "no"', { table: table('a: yes no', 'b: yes yes', ...filler) }, 'answer-lacks-need', ['a']],
    ['an answer with a "?"', { table: table('a: yes ?', ...filler) }, 'answer-lacks-need', ['a']],
    [
      'an alternate that is wrong',
      { table: table('a: yes yes', ...filler), answer: ['a', 'c'] },
      'answer-lacks-need',
      ['c'],
    ],
    ['an answer that is distractor only', { table: table('a!: yes yes', ...filler) }, 'answer-distractor-only', ['a']],
    ['an answer the table lacks', { table: table('a: yes yes', ...filler), answer: ['z'] }, 'answer-unknown', ['z']],
    ['no answer', { table: table('a: yes yes', ...filler), answer: [] }, 'answer-count', []],
    ['no need', { table: table('a: yes yes', ...filler), needs: [] }, 'needs-missing', []],
    [
      'two distractors',
      { table: table('a: yes yes', 'b: ? yes', 'c: no yes', 'd: no no') },
      'too-few-distractors',
      ['b'],
    ],
    ['a best that ranks nothing', { table: table('a: yes yes', ...filler), best: 'q' }, 'best-not-ranking', []],
  ])('refuses %s', (_, fields, rule, inTheWay) => {
    expect(tried(fields)).toMatchObject({ status: 'refused', rule, inTheWay });
  });

  it('names the cell that an answer lacks', () => {
    const proof = tried({ table: table('a: yes ?', ...filler) });
    expect(proof).toMatchObject({ message: expect.stringContaining('“Option a”') });
    expect(proof).toMatchObject({ message: expect.stringContaining('“q”') });
    expect(proof).toMatchObject({ message: expect.stringContaining('“?”') });
  });
});

describe('prove, each of several', () => {
  const each = { select: 'each', answer: ['a', 'b'] } as const;
  it('proves exactly the declared ones', () => {
    const fine = table('a: yes yes', 'b: yes yes', 'c: no yes', 'd: yes no', 'e: ? no', 'f: ? yes');
    expect(tried({ table: fine, ...each, answer: ['a', 'b'] })).toEqual({
      status: 'proved',
      right: ['a', 'b'],
      distractors: ['c', 'd', 'e'],
      withheld: ['f'],
    });
  });

  it('refuses a third right one, and a single answer', () => {
    const third = table('a: yes yes', 'b: yes yes', 'c: yes yes', 'd: yes no', 'e: no no', 'f: no yes');
    expect(tried({ table: third, ...each, answer: ['a', 'b'] })).toMatchObject({
      rule: 'key-not-unique',
      inTheWay: ['c'],
    });
    expect(tried({ table: third, select: 'each', answer: ['a'] })).toMatchObject({ rule: 'answer-count' });
  });
});

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
