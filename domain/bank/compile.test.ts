import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Bank } from './bank';
import { compileBank } from './compile';

const folder = fileURLToPath(new URL('fixtures/', import.meta.url));
const options = { generator: 'fixture', today: '2026-11-30' };
const compile = (path: string, text: string) => compileBank([{ path, text }], options);

/** The bank as JSON, each table once. */
function readable(bank: Bank): string {
  const items = [...bank.items.values()];
  const tables = items.flatMap((item) => (item.form === 'scenario' ? [[item.topic, item.table] as const] : []));
  const shown = {
    topics: bank.topics,
    tables: Object.fromEntries(tables),
    items: items.map((item) => (item.form === 'scenario' ? { ...item, table: `of ${item.topic}` } : item)),
    places: Object.fromEntries(bank.places),
    provisional: [...bank.provisional],
    problems: bank.problems,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

describe('a fixture compiles to the JSON beside it', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s', async (name) => {
    const bank = compile(name, readFileSync(folder + name, 'utf8'));
    await expect(readable(bank)).toMatchFileSnapshot(`${folder}${name.replace(/md$/, 'json')}`);
  });
});
