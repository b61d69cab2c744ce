// Brings the database to the present schema. Run in a process of its own, before a server starts: the engine's memory goes with it.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { locateDatabase } from './database-url.mjs';
import { readMigrations } from './migrations-folder.mjs';

const MIGRATIONS = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

/**
 * Applies what is missing and answers the names applied. Several processes may start at once: one migrates, the others wait and
 * find nothing to do. A database that holds something is backed up first.
 */
export async function migrate(
  database,
  { log = console.log, folder = join(MIGRATIONS, database.kind), keepBackup = true } = {},
) {
  const migrations = readMigrations(folder);
  const backUp = async () => {
    if (!keepBackup) return;
    const { backUpDatabase } = await import('./back-up-database.mjs');
    const { file } = await backUpDatabase(database, { reason: 'before-migration' });
    log(`Backed up the database to ${file} before changing it.`);
  };
  if (database.kind === 'postgresql') {
    const { migratePostgresql } = await import('./migrate-postgresql.mjs');
    return migratePostgresql({ url: database.url, folder, migrations, backUp });
  }
  mkdirSync(dirname(database.path), { recursive: true });
  const { migrateSqlite } = await import('./migrate-sqlite.mjs');
  return migrateSqlite({ path: database.path, folder, migrations, backUp });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const applied = await migrate(locateDatabase());
    if (applied.length > 0)
      console.log(`Applied ${applied.length} database migration${applied.length === 1 ? '' : 's'}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  // The engine leaves a timer of 10 s behind.
  process.stdout.write('', () => process.exit());
}
