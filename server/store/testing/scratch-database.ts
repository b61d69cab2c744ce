import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { openStore, type Store } from '@/server/store/open-store';

/** What tests/store-setup.ts gives to the tests: databases with the present schema and nothing else, to be copied. */
export interface Templates {
  /** For the files of one run; removed after it. */
  folder: string;
  sqliteFile: string;
  postgresql: { administration: string; template: string; urlOf: string };
}

declare module 'vitest' {
  interface ProvidedContext {
    templates: Templates;
  }
}

export const KINDS = ['sqlite', 'postgresql'] as const;
export type Kind = (typeof KINDS)[number];

/** A database of the test's own. `dataDir` is a folder of its own, too. */
export interface ScratchDatabase {
  kind: Kind;
  url: string;
  /** The SQLite file; null on PostgreSQL. */
  path: string | null;
  dataDir: string;
}

/** With the present schema, or empty. */
export async function scratchDatabase(
  kind: Kind,
  content: 'migrated' | 'empty' = 'migrated',
): Promise<ScratchDatabase> {
  const { folder, sqliteFile, postgresql } = inject('templates');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const dataDir = join(folder, name);
  mkdirSync(dataDir);
  if (kind === 'sqlite') {
    const path = join(dataDir, 'checkpoint.db');
    if (content === 'migrated') copyFileSync(sqliteFile, path);
    return { kind, url: `file:${path}`, path, dataDir };
  }
  const client = new pg.Client({ connectionString: postgresql.administration });
  await client.connect();
  const template = content === 'migrated' ? `TEMPLATE ${postgresql.template}` : '';
  await client.query(`CREATE DATABASE ${name} ${template}`);
  await client.end();
  return { kind, url: postgresql.urlOf.replace('DATABASE', name), path: null, dataDir };
}

/** A store on a database of the test's own, closed when the test is over. */
export async function scratchStore(kind: Kind): Promise<Store & { database: ScratchDatabase }> {
  const database = await scratchDatabase(kind);
  const store = await openStore(database.url);
  onTestFinished(() => store.close());
  return { ...store, database };
}
