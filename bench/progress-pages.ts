import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import type { Bank } from '@/domain/bank/bank';
import { startScratchPostgres } from '@/scripts/scratch-postgres.mjs';
import { insightsOf } from '@/server/insights';
import { openStore } from '@/server/store/open-store';
import { type Fillable, fill, LEARNERS, learnerId, NOW } from './progress-data';
import { listenToPostgresql, listenToSqlite } from './sent-statements';
import { migratedFolder } from './server';
import { median, printTable } from './table';

const PAGES = 60;
const GOAL_MS = 200;

/**
 * All that the page of progress reads and says of one learner among 2,000 with five million answers, from SQLite and from PostgreSQL:
 * each time another learner, whose rows nobody has read before. Then how the databases found the rows.
 */
export async function benchProgressPages(bank: Bank): Promise<void> {
  await onSqlite(bank);
  await onPostgresql(bank);
}

async function onSqlite(bank: Bank): Promise<void> {
  const { folder, remove } = migratedFolder();
  const path = join(folder, 'checkpoint.db');
  try {
    const client = new Database(path);
    // Nothing of it has to outlive a power cut.
    client.pragma('journal_mode = delete');
    client.pragma('journal_mode = off');
    client.pragma('synchronous = 0');
    client.pragma('foreign_keys = 0');
    client.pragma('cache_size = -1000000');
    const db: Fillable = {
      kind: 'sqlite',
      run: async (sql) => void client.exec(sql),
      ask: async (sql) => client.prepare<unknown[], Record<string, unknown>>(sql).all(),
    };
    await filled(db, bank, () => statSync(path).size);
    const sent = listenToSqlite();
    const rowsOf = client.prepare('SELECT * FROM "Review" WHERE "learnerId" = ?');
    await pages(`file:${path}`, 'SQLite', bank, async (learner) => rowsOf.all(learner));
    sent.stop();
    for (const { sql, values } of sent.statements) {
      const rows = client.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
      printPlan(
        sql,
        rows.map(({ detail }) => detail),
      );
    }
    client.close();
  } finally {
    remove();
  }
}

async function onPostgresql(bank: Bank): Promise<void> {
  const server = await startScratchPostgres();
  try {
    await server.create('progress');
    const url = server.urlOf('progress');
    migrateTo(url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const ask = async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows;
    const run = async (sql: string) => void (await client.query(sql));
    await run(`SET maintenance_work_mem = '512MB'`);
    // The rows refer to one another rightly as they are made; to look five million up would take minutes.
    await run('SET session_replication_role = replica');
    const size = async () => Number((await ask(`SELECT pg_database_size('progress') AS "size"`))[0]?.size);
    await filled({ kind: 'postgresql', run, ask }, bank, size);
    // As its own housekeeping would, soon after.
    await run('VACUUM ANALYZE');
    const sent = listenToPostgresql();
    const rowsOf = (learner: string) => client.query('SELECT * FROM "Review" WHERE "learnerId" = $1', [learner]);
    await pages(url, 'PostgreSQL', bank, rowsOf);
    sent.stop();
    for (const { sql, values } of sent.statements) {
      const { rows } = await client.query<Record<string, string>>(`EXPLAIN ${sql}`, [...values]);
      printPlan(
        sql,
        rows.map((row) => row['QUERY PLAN'] ?? ''),
      );
    }
    await client.end();
  } finally {
    await server.stop();
  }
}

function migrateTo(url: string): void {
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: tmpdir() };
  const migrated = spawnSync(process.execPath, ['scripts/migrate.mjs'], { env, stdio: 'inherit' });
  if (migrated.status !== 0) throw new Error('The database of the benchmark could not be prepared.');
}

async function filled(db: Fillable, bank: Bank, sizeOf: () => number | Promise<number>): Promise<void> {
  const began = performance.now();
  const reviews = await fill(db, bank);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const gigabytes = ((await sizeOf()) / 2 ** 30).toFixed(1);
  console.log(
    `\n${db.kind}: ${reviews.toLocaleString('en')} reviews of ${LEARNERS.toLocaleString('en')} learners, ${gigabytes} GB, made in ${seconds} s`,
  );
}

async function pages(
  url: string,
  name: string,
  bank: Bank,
  floor: (learner: string) => Promise<unknown>,
): Promise<void> {
  const store = await openStore(url);
  const [times, cpu, floors]: [number[], number[], number[]] = [[], [], []];
  let answers = 0;
  // The first one makes what is made once for a bank.
  for (let page = 0; page <= PAGES; page++) {
    const before = performance.now();
    await floor(learnerId((page * 31 + 1) % LEARNERS));
    const began = performance.now();
    const used = process.cpuUsage();
    answers = (await insightsOf({ store, bank, planned: null }, learnerId((page * 31) % LEARNERS), NOW)).answers;
    const { user, system } = process.cpuUsage(used);
    if (page === 0) continue;
    floors.push(began - before);
    times.push(performance.now() - began);
    cpu.push((user + system) / 1000);
  }
  await store.close();
  const row = (words: string, values: number[]) => [words, median(values).toFixed(1), Math.max(...values).toFixed(1)];
  printTable([
    [`${name}: ${PAGES} learners of ${answers} answers, each read for the first time`, 'median ms', 'worst ms'],
    row('floor: whole rows of another learner by the raw driver', floors),
    row(`read and summarised (goal: below ${GOAL_MS})`, times),
    row('processor time of it in this process', cpu),
  ]);
}

function printPlan(sql: string, plan: readonly string[]): void {
  if (!/^\s*SELECT\b/i.test(sql) || !/\bFROM\b/i.test(sql)) return;
  console.log(`\n${sql.replace(/\s+/g, ' ').trim().slice(0, 160)}`);
  for (const line of plan) console.log(`  ${line}`);
  if (plan.some((line) => /^SCAN (?!.*USING)|Seq Scan/.test(line))) console.log('  ! a table scan');
}
