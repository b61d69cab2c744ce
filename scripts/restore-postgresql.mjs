// Puts a backup in the place of a PostgreSQL database's rows, in one transaction.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backUpDatabase } from './back-up-database.mjs';
import { connect, copyFileToPostgresql } from './copy-tables.mjs';
import { migrate } from './migrate.mjs';

/** Answers where the former rows are kept: a backup of its own. */
export async function restorePostgresql(database, file) {
  await migrate(database, { log: () => {} });
  const client = await connect(database.url);
  const copy = join(database.dataDir, `restoring-${process.pid}.db`);
  try {
    await refuseWhileServed(client);
    mkdirSync(database.dataDir, { recursive: true });
    copyFileSync(file, copy);
    // A backup from before an update gets what its schema lacks.
    await migrate({ kind: 'sqlite', path: copy, dataDir: database.dataDir }, { log: () => {}, keepBackup: false });
    const kept = await backUpDatabase(database, { reason: 'before-restore' });
    await copyFileToPostgresql(copy, client);
    return kept.file;
  } finally {
    await client.end();
    for (const suffix of ['', '-wal', '-shm', '.lock']) rmSync(copy + suffix, { force: true });
  }
}

/** Our servers say who they are when they connect. */
async function refuseWhileServed(client) {
  const { rows } = await client.query(
    "SELECT count(*) AS servers FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'checkpoint'",
  );
  if (rows[0].servers > 0) throw new Error('The database is in use: stop the server first.');
}
