import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { startScratchPostgres } from '@/scripts/scratch-postgres.mjs';
import type { Rows } from './group-data';
import { type Listening, listenToPostgresql, listenToSqlite, type SentStatement } from './sent-statements';
import { migratedFolder } from './server';

/** A migrated database of a benchmark's own, beside the store that opens `url`. */
export interface BenchDatabase {
  name: string;
  url: string;
  insert(rows: Rows): Promise<void>;
  run(sql: string): Promise<void>;
  /** Once it is filled: what the database counts for its plans, and what it keeps in order. */
  settle(): Promise<void>;
  listen(): Listening;
  /** How the database finds the rows of a statement, a line each. */
  plan(statement: SentStatement): Promise<string[]>;
  remove(): Promise<void>;
}

export async function openSqliteDatabase(): Promise<BenchDatabase> {
  const { folder, remove } = migratedFolder();
  const path = join(folder, 'checkpoint.db');
  const client = new Database(path);
  // Nothing of it has to outlive a power cut.
  client.pragma('synchronous = 0');
  client.pragma('foreign_keys = 0');
  return {
    ...{ name: 'SQLite', url: `file:${path}`, listen: listenToSqlite },
    insert: async ({ table, rows }) => {
      const columns = Object.keys(rows[0] ?? {});
      const statement = client.prepare(
        `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      );
      const values = (row: Rows['rows'][number]) =>
        columns.map((name) => (typeof row[name] === 'boolean' ? Number(row[name]) : row[name]));
      client.transaction(() => {
        for (const row of rows) statement.run(...values(row));
      })();
    },
    run: async (sql) => void client.exec(sql),
    settle: async () => void client.exec('ANALYZE'),
    plan: async ({ sql, values }) =>
      client
        .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...values)
        .map(({ detail }) => detail),
    remove: async () => {
      client.close();
      remove();
    },
  };
}

export async function openPostgresqlDatabase(): Promise<BenchDatabase> {
  const server = await startScratchPostgres();
  await server.create('bench');
  const url = server.urlOf('bench');
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: tmpdir() };
  const migrated = spawnSync(process.execPath, ['scripts/migrate.mjs'], { env, stdio: 'inherit' });
  if (migrated.status !== 0) throw new Error('The database of the benchmark could not be prepared.');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // The rows refer to one another rightly as they are made.
  await client.query('SET session_replication_role = replica');
  return {
    ...{ name: 'PostgreSQL', url, listen: listenToPostgresql },
    insert: async ({ table, rows }) => {
      const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`);
      const text = `INSERT INTO "${table}" (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM json_populate_recordset(NULL::"${table}", $1)`;
      await client.query(text, [JSON.stringify(rows)]);
    },
    run: async (sql) => void (await client.query(sql)),
    // As its own housekeeping would, soon after.
    settle: async () => void (await client.query('VACUUM ANALYZE')),
    plan: async ({ sql, values }) => {
      const { rows } = await client.query<Record<string, string>>(`EXPLAIN ${sql}`, [...values]);
      return rows.flatMap((row) => Object.values(row));
    },
    remove: async () => {
      await client.end();
      await server.stop();
    },
  };
}
