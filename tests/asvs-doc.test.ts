import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = readFileSync(`${root}/docs/asvs.md`, 'utf8');
const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| (.+) \| (met|partly|not met) \| (.+) \|$/gm)];

it('every requirement stands once, with a state and where it can be seen', () => {
  expect(rows.length).toBeGreaterThan(120);
  expect(rows.length).toBe(text.match(/^\| \d/gm)?.length);
  const ids = rows.map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

it('the counts are those of the table', () => {
  const count = (state: string) => rows.filter((row) => row[3] === state).length;
  expect(text).toContain(`${count('met')} are met, ${count('partly')} partly, ${count('not met')} are not`);
});

it('what is named as evidence exists', () => {
  const named = [
    ...text.matchAll(/(?<![\w/])(?:app|components|docs|domain|e2e|scripts|server|tests)\/[\w./[\]-]*[\w/]/g),
  ];
  expect(named.length).toBeGreaterThan(80);
  expect(
    named.map(([path]) => path).filter((path) => !path.startsWith('app/api/openapi') && !existsSync(`${root}/${path}`)),
  ).toEqual([]);
});
