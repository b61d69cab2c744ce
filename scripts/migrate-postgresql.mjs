// Migrates a PostgreSQL database: all that is missing in one transaction, under a lock that makes processes started together queue up.
import pg from 'pg';
import { missingMigrations } from './migrations-folder.mjs';

/** Our lock among the database's advisory locks; any number that nobody else uses. */
const LOCK = 7_362_011_859;

/** How long to wait for another process that migrates. */
const LOCK_TIMEOUT = '120s';

/** Prisma's engine gives up after 10 s when somebody else, such as its own CLI, holds its lock. */
const ENGINE_LOCK_TIMEOUT_CODE = 'P1002';
const ENGINE_ATTEMPTS = 6;

/** Answers the names of the migrations that were applied. `backUp` is called before a database that holds something is changed. */
export async function migratePostgresql({ url, folder, migrations, backUp }) {
  const client = new pg.Client({ connectionString: url, application_name: 'checkpoint migrate' });
  await client.connect();
  try {
    await client.query(`SET lock_timeout = '${LOCK_TIMEOUT}'`);
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const { recorded, empty } = await inspect(client);
    if (missingMigrations(migrations, recorded).length === 0) return [];
    if (!empty) await backUp();
    return await apply(url, folder, migrations);
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

async function inspect(client) {
  const { rows: tables } = await client.query(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()',
  );
  if (!tables.some(({ name }) => name === '_prisma_migrations')) return { recorded: [], empty: tables.length === 0 };
  const { rows } = await client.query('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL');
  return { recorded: rows.map((row) => row.migration_name), empty: false };
}

async function apply(url, folder, migrations) {
  // Loaded here only: most starts have nothing to apply, and these take longer to load than the rest takes to run.
  const { PrismaPg } = await import('@prisma/adapter-pg');
  const { applyMigrations } = await import('./apply-migrations.mjs');

  // One connection that is never given back while idle: BEGIN, the engine's statements and COMMIT must meet on it.
  const factory = new PrismaPg({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  for (let attempt = 1; ; attempt++) {
    const connection = await factory.connect();
    try {
      return await applyMigrations({
        factory,
        connection,
        provider: 'postgresql',
        folder,
        migrations,
        begin: 'BEGIN',
        // The adapter's own way splits a script at every semicolon, those in strings and comments too.
        runScript: async (script) => {
          await connection.underlyingDriver().query(script);
        },
      });
    } catch (error) {
      if (error.code !== ENGINE_LOCK_TIMEOUT_CODE || attempt === ENGINE_ATTEMPTS) throw error;
    }
  }
}
