import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { derivePostgresqlSchema } from './derive-schema.mjs';

const PRISMA = join(import.meta.dirname, '../prisma');
const authored = readFileSync(join(PRISMA, 'schema.prisma'), 'utf8');

describe('the PostgreSQL schema', () => {
  it('of the generated client is the one derived from the authored schema', () => {
    expect(readFileSync(join(PRISMA, 'generated/postgresql.prisma'), 'utf8')).toBe(derivePostgresqlSchema(authored));
  });

  it('differs from the authored one in its first line, the provider and the output alone', () => {
    const [first, ...derived] = derivePostgresqlSchema(authored).split('\n');
    expect(first).toMatch(/^\/\/ Derived/);
    const lines = authored.split('\n');
    const changed = derived.flatMap((line, i) => (line === lines[i] ? [] : [[lines[i]?.trim(), line.trim()]]));
    expect(changed).toEqual([
      ['output                 = "./generated/sqlite"', 'output                 = "./postgresql"'],
      ['provider = "sqlite"', 'provider = "postgresql"'],
    ]);
  });

  it('cannot be derived from one that names another provider', () => {
    expect(() => derivePostgresqlSchema(authored.replace('"sqlite"', '"mysql"'))).toThrow('exactly once');
  });
});

describe('the authored schema', () => {
  const lines = authored.split('\n');

  it('says what each model and each index is for', () => {
    const silent = lines.filter(
      (line, i) => /^model |^\s+@@(index|unique)/.test(line) && !/^\s*\/\/\//.test(lines[i - 1] ?? ''),
    );
    expect(silent).toEqual([]);
  });

  it('has each field on a line of its own', () => {
    expect(lines.filter((line) => /^model .*\{.*\}/.test(line))).toEqual([]);
  });
});
