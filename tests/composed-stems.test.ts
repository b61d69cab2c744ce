import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { generate } from '@/domain/question/generate';
import { GENERATOR } from '@/domain/question/generator-version';
import { readBankFiles } from '@/server/bank/bank-files';

const golden = fileURLToPath(new URL('golden/composed-stems.md', import.meta.url));
const read = readFileSync(golden, 'utf8');
const { items } = admit(
  compileBank(readBankFiles(fileURLToPath(new URL('../content', import.meta.url))), { generator: GENERATOR }),
);

/** Which stems were read: `## item, seed n`. */
const headings = [...read.matchAll(/^## (\S+), seed (\d+)$/gm)].map(([, id = '', seed = '']) => ({
  id,
  seed: Number(seed),
}));

it('composes the fifty stems as they were read and approved', async () => {
  const made = headings.map(({ id, seed }) => {
    const item = items.get(id);
    if (item === undefined) throw new Error(`There is no item "${id}"`);
    return { item, seed, ...generate(item, seed) };
  });
  expect(new Set(made.map(({ item }) => item.id)).size).toBe(50);
  expect(new Set(made.map(({ item }) => item.topic)).size).toBeGreaterThan(20);
  expect(made.filter(({ variant }) => !variant.startsWith('composed'))).toEqual([]);
  const opening = read.slice(0, read.indexOf('\n## '));
  const stems = made.map(({ item, seed, question }) => `\n## ${item.id}, seed ${seed}\n\n${question.stem}\n`);
  await expect(`${opening}${stems.join('')}`).toMatchFileSnapshot(golden);
});
