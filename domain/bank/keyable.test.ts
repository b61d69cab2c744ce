import { describe, expect, it } from 'vitest';
import { compileBank } from './compile';

/** Rules reported for option rows of a table with traits p, q and a ranking r. */
function rulesFor(rows: string[], scenario = '| s1 | *Why*? | p | a |'): string[] {
  const table = ['| Id | Option | p | q | r (lowest wins) |', '|---|---|---|---|---|', ...rows].join('\n');
  const text = `---\ntitle: T\nask: Which one?\n---\n\n## Options\n\n${table}\n\n## Scenarios\n\n| Id | Scenario | Needs | Answer |\n|---|---|---|---|\n${scenario}\n`;
  const lines = text.split('\n');
  return compileBank([{ path: 't.md', text }], { generator: '1' })
    .problems.filter(({ rule }) => rule === 'unkeyable-option' || rule === 'never-right')
    .map(({ rule, line }) => `${lines[line - 1]?.[2]} ${rule}`);
}
const option = (id: string, p: string, q: string, r: string, name = id) =>
  `| ${id} | Option ${name} | ${p === '?' ? '?' : `${p}: x`} | ${q === '?' ? '?' : `${q}: x`} | ${r === '?' ? '?' : `${r}: x`} |`;

describe('checkKeyable', () => {
  it.each([
    ['each has a set of its own', [option('a', 'yes', 'no', '1'), option('b', 'no', 'yes', '1')], []],
    [
      'another has all of its traits and more',
      [option('a', 'yes', 'yes', '1'), option('b', 'yes', 'no', '1')],
      ['b unkeyable-option'],
    ],
    ['a ranking puts it first', [option('a', 'yes', 'yes', '2'), option('b', 'yes', 'no', '1')], []],
    ['a rival’s rank is open', [option('a', 'yes', 'yes', '?'), option('b', 'yes', 'no', '1')], ['b unkeyable-option']],
    ['a rival is only arguable', [option('a', 'yes', '?', '1'), option('b', 'no', 'yes', '1')], []],
    ['it has no yes', [option('a', 'yes', 'no', '1'), option('b', 'no', '?', '1')], ['b never-right']],
    [
      'it is a distractor only',
      [option('a', 'yes', 'yes', '1'), option('b', 'no', 'no', '1', 'b (distractor only)')],
      [],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(rulesFor(rows)).toEqual(expected);
  });

  it('leaves an option that a scenario answers with to its proof', () => {
    expect(
      rulesFor([option('a', 'yes', 'yes', '1'), option('b', 'yes', 'no', '1')], '| s1 | *Why*? | p | b |'),
    ).toEqual([]);
  });
});
