import { describe, expect, it } from 'vitest';
import { joinAlternates } from './alternates';

const row = (scenario: string, ...ids: string[]) => ({
  stems: [{ text: [scenario, { name: null, values: ['1', '2'] }], decisive: [] }],
  answers: ids.map((id) => ({ id, text: id.toUpperCase() })),
});
const groups = (rows: Parameters<typeof joinAlternates>[0]) =>
  joinAlternates(rows).pool.map(({ id, group }) => `${id}:${group}`);

describe('joinAlternates', () => {
  it('keeps answers apart that never stand together', () => {
    expect(groups([row('s', 'b'), row('t', 'a')])).toEqual(['a:a', 'b:b']);
  });

  it('joins alternates, also through a third, whatever the order of rows', () => {
    const rows = [row('s', 'd', 'c'), row('t', 'b', 'a'), row('u', 'c', 'b'), row('v', 'e')];
    expect(groups(rows)).toEqual(['a:a', 'b:a', 'c:a', 'd:a', 'e:e']);
    expect(groups(rows.toReversed())).toEqual(groups(rows));
  });

  it('tells each answer’s scenario with the first value of its slots', () => {
    const { pool } = joinAlternates([row('zebra ', 'a'), row('ant ', 'a')]);
    expect(pool).toEqual([{ id: 'a', text: 'A', group: 'a', scenario: 'ant 1' }]);
  });
});
