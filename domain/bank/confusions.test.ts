import { describe, expect, it } from 'vitest';
import { compileBank } from './compile';

function optionsOf(cells: Record<string, string>) {
  const rows = Object.entries(cells).map(([id, confused]) => `| ${id} | Option ${id} | ${confused} | yes: because |`);
  const text = ['# Choosing', '## Options', '| Id | Option | Confused with | fits |\n| --- | --- | --- | --- |'];
  const scenarios =
    '## Scenarios\n\n| Id | Scenario | Needs | Answer |\n| --- | --- | --- | --- |\n| s-1 | A story. Why? | fits | a |';
  const file = `---\nask: Which?\n---\n${text.join('\n\n')}\n${rows.join('\n')}\n\n${scenarios}`;
  const bank = compileBank([{ path: 'a.md', text: file }], { generator: '1' });
  const item = bank.items.get('s-1');
  return {
    confused: item?.form === 'scenario' ? item.table.options.map(({ confusedWith }) => confusedWith) : [],
    problems: bank.problems
      .filter(({ rule }) => rule === 'unknown-confusion')
      .map(({ line, column, severity }) => [line, column, severity]),
  };
}

describe('Confused with', () => {
  it.each<[string, Record<string, string>, (string[] | undefined)[]]>([
    ['ids, sorted and each once', { a: 'c; b; c', b: '', c: '' }, [['b', 'c'], undefined, undefined]],
    ['an id further down or up', { a: 'b', b: 'a' }, [['b'], ['a']]],
    ['loose signs', { a: ' ; b ;', b: '' }, [['b'], undefined]],
  ])('%s', (_, cells, confused) => {
    expect(optionsOf(cells)).toEqual({ confused, problems: [] });
  });

  it.each<[string, Record<string, string>, number, number]>([
    ['an unknown id', { a: 'b; x', b: '' }, 10, 21],
    ['a name', { a: 'Option b', b: '' }, 10, 18],
    ['the option itself', { a: '', b: 'b' }, 11, 18],
  ])('refuses %s at its place', (_, cells, line, column) => {
    expect(optionsOf(cells).problems).toEqual([[line, column, 'error']]);
  });
});
