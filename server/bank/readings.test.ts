import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseEdited, proveLines } from '@/domain/bank/parse-edited';
import { readBankFiles } from './bank-files';
import { type Edited, refreshReadings } from './readings';

const folder = mkdtempSync(join(tmpdir(), 'checkpoint-readings-'));
afterAll(() => rmSync(folder, { recursive: true }));

let clock = 1_700_000_000;
function write(name: string, scenario: string): void {
  const rows = [`| ${scenario} | Pipe mode |`, '| Another | File mode |'];
  writeFileSync(join(folder, name), ['# Modes', '', '| Scenario | Answer |', '| --- | --- |', ...rows, ''].join('\n'));
  clock += 1;
  utimesSync(join(folder, name), clock, clock);
}

const refresh = (known: Parameters<typeof refreshReadings>[1], edited: Edited = { last: null, proven: new Set() }) =>
  refreshReadings(folder, known, edited);

it('reads again only what changed', () => {
  write('a.md', 'One stream');
  write('b.md', 'Two streams');
  const first = refresh(new Map());
  expect([...first.keys()]).toEqual(['a.md', 'b.md']);
  expect(refresh(first)).toBe(first);

  write('b.md', 'Six streams');
  const second = refresh(first);
  expect(second.get('a.md')).toBe(first.get('a.md'));
  expect(second.get('b.md')?.reading.items).not.toEqual(first.get('b.md')?.reading.items);

  rmSync(join(folder, 'a.md'));
  expect([...refresh(second).keys()]).toEqual(['b.md']);
});

it('remembers the rows of what was edited, and of all else which lines need no parsing', () => {
  const edited: Edited = { last: null, proven: new Set() };
  const first = refresh(new Map(), edited);
  expect([...edited.proven]).toContain('| Another | File mode |');
  write('b.md', 'Ten streams');
  const second = refresh(first, edited);
  expect(edited.last?.path).toBe('b.md');
  expect([...(edited.last?.rows.keys() ?? [])]).toEqual(['| Ten streams | Pipe mode |', '| Another | File mode |']);
  write('b.md', 'No streams');
  const third = refresh(second, edited);
  expect([...edited.proven]).toContain('| No streams | Pipe mode |');
  expect(third.get('b.md')?.reading).toEqual(refreshReadings(folder, new Map()).get('b.md')?.reading);
});

it('finds nearly every row of the shipped bank to need no parsing', () => {
  const files = readBankFiles('content').filter((_, at) => process.env.CHECKPOINT_FULL || at % 4 === 0);
  const parsed = files.map(({ text }) => parseEdited(text, new Map()).rows);
  const all = parsed.reduce((sum, rows) => sum + rows.size, 0);
  const proven = parsed.reduce((sum, rows) => sum + proveLines(rows).length, 0);
  expect(all).toBeGreaterThan(150);
  expect(proven / all).toBeGreaterThan(0.9);
});
