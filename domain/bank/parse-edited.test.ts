import fc from 'fast-check';
import type { Root, TableRow } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown';
import { type ParsedRows, parseEdited, proveLines } from './parse-edited';

const none: ParsedRows = new Map();
const small = [
  '# T',
  '',
  '| S | A |',
  '| --- | --- |',
  '| *One* job | `a` |',
  '| Two jobs | b |',
  '| Six jobs | c |',
  '',
];
const rowsOf = (root: Root): TableRow[] =>
  root.children.flatMap((node) => (node.type === 'table' ? node.children.slice(1) : []));

/**
 * Parses the texts one after another, each told the rows of the one before, or only which lines were proven until then, and compares every
 * tree with remark's own. The number of rows that stayed where they were and were not parsed again, and of lines proven.
 */
function follow(texts: readonly string[]): { shared: number; proved: number } {
  let shared = 0;
  let known = none;
  const proven = new Set<string>();
  for (const text of texts) {
    const remark = parseMarkdown(text);
    expect(parseEdited(text, none, proven).root).toStrictEqual(remark);
    const { root, rows } = parseEdited(text, known);
    expect(root).toStrictEqual(remark);
    for (const line of proveLines(rows)) proven.add(line);
    for (const [line, row] of rows) if (known.get(line) === row) shared += 1;
    known = rows;
  }
  return { shared, proved: proven.size };
}

describe('parsing an edited text', () => {
  const before = small.join('\n');

  it('reads changed rows anew and shares those that stayed', () => {
    const first = parseEdited(before, none);
    const second = parseEdited(before.replace('Two jobs', 'Ten jobs'), first.rows);
    const [one, two, six] = rowsOf(second.root);
    expect([one, six]).toEqual([rowsOf(first.root)[0], rowsOf(first.root)[2]]);
    expect(one).toBe(rowsOf(first.root)[0]);
    expect(six).toBe(rowsOf(first.root)[2]);
    expect(two?.children[0]?.children).toMatchObject([{ value: 'Ten jobs' }]);
    expect([...second.rows.values()]).toEqual(rowsOf(second.root));
  });

  const row = '| Two jobs | b |';
  it.each([
    ['a row above', before.replace(row, `| More | jobs |\n${row}`)],
    ['a row away', before.replace(`${row}\n`, '')],
    ['a row that became a head', before.replace('| S | A |\n', `${row}\n`)],
    ['a row that became prose', `${row}\n\n${before}`],
    ['a row below a blank line', before.replace(row, `\n${row}`)],
    ['a row twice', before.replace(row, `${row}\n${row}`)],
    ['rows in a fence', before.replace('| S', '```\n| S')],
    ['rows in a comment', before.replace('| S', '<!--\n| S')],
    ['rows in front matter', before.replace('# T', `---\nx: |\n${row}\n---`)],
    ['rows below a list', before.replace('| S', '- x\n| S')],
    ['a head that is gone', before.replace('| --- | --- |\n', '')],
    ['another order', [...small.slice(0, 4), ...small.slice(4, 7).reverse()].join('\n')],
    ['other line ends', before.replaceAll('\n', '\r\n')],
    ['byte order marks', `\uFEFF${before}`],
    ['no line end', before.trimEnd()],
    ['two tables', `${before}\n${before}`],
  ])('makes remark’s tree of %s', (_name, after) => {
    follow([before, after, before]);
  });

  it('asks again what a bracket refers to, and how wide a tab is', () => {
    const links = before.replace('Two', '[Two]').replace('Six', 'Six\t');
    follow([links, `${links}\n[Two]: /two\n`, links.replace('| *One*', '|  *One*')]);
    expect([...parseEdited(links, none).rows.keys()]).toEqual(['| *One* job | `a` |']);
  });
});

describe('lines that need no parsing', () => {
  it('are those that are read alike without remark', () => {
    const row = '| A *need with `code`* and<br>a break | b |';
    const odd = ['| **two** | a |', '| www.a.co | a |', '| a | no bar', '| `` ` `` | a |'];
    const { rows } = parseEdited([...small.slice(0, 4), row, ...odd, ''].join('\n'), none);
    expect(proveLines(rows)).toEqual([row]);
  });
});

const odd = fc.constantFrom(
  ...['*a*', '**b**', '*', '_', '`c`', '`', '``', '~d~', '\\|', '\\', '<br>', '<b>', '<!--', '-->', '&amp;', 'a@b.co'],
  ...['www.a.co', 'https://a.co/b', '[x]', '[x](y)', '[^1]', '!', '\t', '  ', '𝒳', 'Ünï', '\u2028', '\0'],
);
const word = fc.oneof({ arbitrary: fc.constantFrom('job', 'jobs', ''), weight: 3 }, odd);
const cell = fc.array(word, { maxLength: 3 }).map((found) => found.join(' '));
const often = (usual: string, ...seldom: string[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 9 }, fc.constantFrom(...seldom));
const tableRow = fc
  .tuple(often('', ' ', '    ', '> '), fc.array(cell, { maxLength: 3 }), often('|', '', '| ', '|  x'))
  .map(([indent, cells, end]) => `${indent}| ${cells.join(' | ')} ${end}`);
const line = fc.oneof(
  { arbitrary: tableRow, weight: 8 },
  fc.constantFrom('', '', '| a | b |', '| --- | --- |', '|---|:-:|', '|', '||', '| |', '# H', 'prose', '```', '---'),
  fc.constantFrom('===', '- item', '> quote', '<!--', '-->', '<div>', '[x]: /url', '[^1]: note', '    code', '\uFEFF'),
);
const table = fc
  .array(tableRow, { minLength: 2, maxLength: 5 })
  .map((rows) => ['', '| a | b |', '| --- | --- |', ...rows]);
const lines = fc
  .array(fc.oneof(table, fc.array(line, { maxLength: 2 })), { maxLength: 3 })
  .map((parts) => parts.flat());
/** Where, how many lines go, and which come. */
const edit = fc.record({ at: fc.nat(16), gone: fc.nat(2), come: fc.array(line, { maxLength: 2 }) });

describe('whatever is edited', () => {
  it('the tree is remark’s own in every field', { timeout: 600_000 }, () => {
    const seen = { shared: 0, proved: 0 };
    fc.assert(
      fc.property(
        lines,
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\n', '\r\n', '\r'),
        (start, edits, end) => {
          const now = [...start];
          const texts = [now.join(end)];
          for (const { at, gone, come } of edits) {
            now.splice(Math.min(at, now.length), gone, ...come);
            texts.push(now.join(end));
          }
          const { shared, proved } = follow(texts);
          seen.shared += shared;
          seen.proved += proved;
        },
      ),
      { numRuns: process.env.CHECKPOINT_FULL ? 5_000 : 200, seed: 20261121 },
    );
    expect(seen.shared).toBeGreaterThan(200);
    expect(seen.proved).toBeGreaterThan(100);
  });
});
