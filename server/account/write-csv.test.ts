import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv';

/** Reads what RFC 4180 describes. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('a table as comma-separated values', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=1,"2"', '"\'=1,""2"""'],
    [null, ''],
    [true, 'true'],
    [-0.5, '-0.5'],
    [['a', 'b'], '"[""a"",""b""]"'],
  ])('writes %j', (value, written) => {
    expect(writeCsv(['x'], [{ x: value }])).toBe(`x\r\n${written}\r\n`);
  });

  it('is read as it was written, and nothing in it begins a formula', () => {
    const texts = fc.array(fc.record({ a: fc.string(), b: fc.string() }), { maxLength: 5 });
    fc.assert(
      fc.property(texts, (rows) => {
        const read = readCsv(writeCsv(['a', 'b'], rows)).slice(1);
        expect(read.map((cells) => cells.map((one) => one.replace(/^'(?=[=+\-@\t\r\n])/, '')))).toEqual(
          rows.map(({ a, b }) => [a, b].map((one) => one.replace(/^'(?=[=+\-@\t\r\n])/, ''))),
        );
        for (const one of read.flat()) expect(one).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});
