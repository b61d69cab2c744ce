import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { targetOf } from '@/tests/architecture/walls';
import { buildSources, notBuilt } from './build-sources.mjs';
import { filesBelow, fingerprint } from './fingerprint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const covered = new Set(buildSources.flatMap(filesBelow).filter((path) => !notBuilt.test(path)));

/** The project's file that an import leads to; null for a package. */
function importedFile(from: string, specifier: string): string | null {
  const target = targetOf(from, specifier);
  if (target === null) return null;
  const found = ['', '.ts', '.tsx']
    .map((end) => target + end)
    .find((path) => /\.\w+$/.test(path) && existsSync(join(root, path)));
  return found ?? `${target}, which is not there`;
}

it('takes every file that a built file imports for one of its sources', () => {
  const missing = [...covered]
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/testing/'))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const specifiers = text.matchAll(/^(?:(?:import|export|\}).*from |import |.*\bimport\()['"]([.@][^'"]+)/gm);
      return [...specifiers].flatMap(([, specifier = '']) => {
        const file = importedFile(path, specifier);
        return file === null || covered.has(file) ? [] : [`${path} imports ${file}`];
      });
    });
  expect(missing).toEqual([]);
});

it('makes another fingerprint where the clients of the database are others', () => {
  const clients = [...covered].filter((path) => path.startsWith('prisma/generated/'));
  for (const kind of ['sqlite', 'postgresql']) expect(clients).toContain(`prisma/generated/${kind}/client.ts`);
  const without = new RegExp(`${notBuilt.source}|^prisma/generated/sqlite/client`);
  expect(fingerprint(buildSources, without)).not.toBe(fingerprint(buildSources, notBuilt));
});
