// Migrates a SQLite file: all that is missing in one transaction, so that a killed or failed start leaves the database as it was.
import Database from 'better-sqlite3';
import { missingMigrations } from './migrations-folder.mjs';
import { holdDatabase } from './sqlite-hold.mjs';

/** How long to wait for a server that is writing, in ms. */
const BUSY_TIMEOUT_MS = 60_000;

/** Answers the names of the migrations that were applied. `backUp` is called before a database that holds something is changed. */
export async function migrateSqlite({ path, folder, migrations, backUp }) {
  const release = holdDatabase(path);
  try {
    const { recorded, empty } = inspect(path);
    if (missingMigrations(migrations, recorded).length === 0) return [];
    if (!empty) await backUp();
    return await apply(path, folder, migrations);
  } finally {
    release();
  }
}

function inspect(path) {
  const db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    const tables = db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .pluck()
      .all();
    if (!tables.includes('_prisma_migrations')) return { recorded: [], empty: tables.length === 0 };
    const recorded = db
      .prepare('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL')
      .pluck()
      .all();
    return { recorded, empty: false };
  } finally {
    db.close();
  }
}

async function apply(path, folder, migrations) {
  // Loaded here only: most starts have nothing to apply, and these take longer to load than the rest takes to run.
  const { PrismaBetterSqlite3 } = await import('@prisma/adapter-better-sqlite3');
  const { applyMigrations } = await import('./apply-migrations.mjs');

  const factory = new PrismaBetterSqlite3({ url: path, timeout: BUSY_TIMEOUT_MS });
  const connection = await factory.connect();
  return applyMigrations({
    factory,
    connection,
    provider: 'sqlite',
    folder,
    migrations,
    // Foreign keys off, or a table that is made anew would take the rows that point to it along; they are checked before COMMIT.
    begin: 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;',
    runScript: (script) => connection.executeScript(script),
    check: () => checkForeignKeys(connection),
  });
}

async function checkForeignKeys(connection) {
  const { rows } = await connection.queryRaw({ sql: 'PRAGMA foreign_key_check', args: [], argTypes: [] });
  if (rows.length === 0) return;
  throw new Error(
    `The migration would leave ${rows.length} rows of ${rows[0][0]} that point to nothing; nothing was changed.`,
  );
}
