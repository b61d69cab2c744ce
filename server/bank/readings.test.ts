import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { refreshReadings } from './readings';

const folder = mkdtempSync(join(tmpdir(), 'checkpoint-readings-'));
afterAll(() => rmSync(folder, { recursive: true }));

let clock = 1_700_000_000;
function write(name: string, scenario: string): void {
  const rows = [`| ${scenario} | Pipe mode |`, '| Another | File mode |'];
  writeFileSync(join(folder, name), ['# Modes', '', '| Scenario | Answer |', '| --- | --- |', ...rows, ''].join('\n'));
  clock += 1;
  utimesSync(join(folder, name), clock, clock);
}

it('reads again only what changed', () => {
  write('a.md', 'One stream');
  write('b.md', 'Two streams');
  const first = refreshReadings(folder, new Map());
  expect([...first.keys()]).toEqual(['a.md', 'b.md']);
  expect(refreshReadings(folder, first)).toBe(first);

  write('b.md', 'Six streams');
  const second = refreshReadings(folder, first);
  expect(second.get('a.md')).toBe(first.get('a.md'));
  expect(second.get('b.md')?.reading.items).not.toEqual(first.get('b.md')?.reading.items);

  rmSync(join(folder, 'a.md'));
  expect([...refreshReadings(folder, second).keys()]).toEqual(['b.md']);
});
