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
    ...(bank.concepts.size === 0 ? {} : { concepts: [...bank.concepts.values()] }),
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

const topic = readFileSync(`${folder}tracking.md`, 'utf8');
const table = readFileSync(`${folder}stamped.md`, 'utf8');
const versions = (text: string) =>
  Object.fromEntries([...compile('a.md', text).items].map(([id, item]) => [id, item.version]));
const changed = (before: string, after: string) => {
  expect(after).not.toBe(before);
  const [old, now] = [versions(before), versions(after)];
  return Object.keys(old).filter((id) => old[id] !== now[id]);
};

describe('an item’s version', () => {
  it('changes with what its questions are made from, for that item alone', () => {
    expect(changed(topic, topic.replace('A clinic trained', 'A hospital trained'))).toEqual(['trk-compare']);
    expect(changed(table, table.replace('from start to end', 'once'))).toContain('im-3');
  });

  it('changes for the whole topic with a cell, a cue or a context', () => {
    const all = Object.keys(versions(topic)).filter((id) => id !== 'registry-statuses');
    expect(changed(topic, topic.replace('yes: runs stand side by side', 'yes: runs stand in one list'))).toEqual(all);
    expect(changed(topic, topic.replace('ranked by validation loss.', 'ranked by loss.'))).toEqual(all);
    expect(changed(topic, topic.replace('{Three // Five}', '{Three // Four}'))).toEqual(all);
  });

  it.each([
    ['rows are moved', (text: string) => text.replace(/(\| lineage \|.*\n)(\| clarify \|.*\n)/, '$2$1'), topic],
    ['scenarios are moved', (text: string) => text.replace(/(\| trk-compare.*\n)(\| trk-approve.*\n)/, '$2$1'), topic],
    ['rows of a plain table are moved', (text: string) => text.replace(/(\| im-1.*\n)(\| im-2.*\n)/, '$2$1'), table],
    ['a card’s options are moved', (text: string) => text.replace(/(- \[x\].*\n)(- \[ \].*\n)/, '$2$1'), topic],
    ['a source is read again', (text: string) => text.replaceAll('2026-11-21', '2026-11-22'), topic],
    ['lines end otherwise', (text: string) => text.replaceAll('\n', '\r\n'), topic],
  ])('stays when %s', (_name, edit, text) => {
    expect(changed(text, edit(text))).toEqual([]);
  });

  it('changes with the generator', () => {
    const other = compileBank([{ path: 'a.md', text: topic }], { ...options, generator: 'other' });
    for (const [id, version] of Object.entries(versions(topic))) expect(other.items.get(id)?.version).not.toBe(version);
  });
});

describe('a bank of several files', () => {
  const row = (id: string) => `| ${id} | A job reads files, case ${id} | Mode ${id} | it does |\n`;
  const file = (...ids: string[]) =>
    `# T\n\n| Id | Scenario | Answer | Why |\n|---|---|---|---|\n${ids.map(row).join('')}`;
  const bankOf = (files: Record<string, string>) =>
    compileBank(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      options,
    );

  it('refuses an id that another file has, and names the place', () => {
    const bank = bankOf({ 'b.md': file('x', 'y'), 'a.md': file('x', 'z') });
    expect([...bank.items.keys()]).toEqual(['x', 'z', 'y']);
    expect(bank.problems.find(({ rule }) => rule === 'duplicate-id')).toMatchObject({
      file: 'b.md',
      line: 5,
      message: expect.stringContaining('a.md, line 5'),
    });
  });

  it('names topics by their paths and is the same whatever the order of files', () => {
    const files = { 'sub/one.md': file('x', 'y'), 'two.md': file('v', 'w') };
    const bank = bankOf(files);
    expect(bank.topics.map((topic) => [topic.id, topic.file, topic.items])).toEqual([
      ['sub-one', 'sub/one.md', ['x', 'y']],
      ['two', 'two.md', ['v', 'w']],
    ]);
    expect(bankOf(Object.fromEntries(Object.entries(files).reverse()))).toEqual(bank);
  });

  it('sorts its problems by place', () => {
    const places = bankOf({ 'b.md': 'x', 'a.md': '# T\n\n> q\n\n1. x\n' }).problems.map(
      ({ file, line }) => `${file}:${line}`,
    );
    expect(places).toEqual(places.toSorted());
    expect(new Set(places).size).toBeGreaterThan(2);
  });
});
