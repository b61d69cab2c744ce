// For developers: writes the next migration of both databases, the difference between the schema that the migrations lead to, kept
// beside them, and the present one.
// Usage: node scripts/make-migration.mjs <name>
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { derivePostgresqlSchema } from './derive-schema.mjs';
import { root } from './root.mjs';
import { NO_FILTERS, startSchemaEngine } from './schema-engine.mjs';
import { startScratchPostgres } from './scratch-postgres.mjs';

const migrations = join(root, 'prisma/migrations');
const migratedPath = join(migrations, 'schema.prisma');

const name = process.argv[2];
if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
  console.error('Usage: node scripts/make-migration.mjs <name>, the name in lower case with underscores');
  process.exit(1);
}

const folderName = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`;
const schema = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8');
const migrated = existsSync(migratedPath) ? readFileSync(migratedPath, 'utf8') : null;

await writeMigration('sqlite', new PrismaBetterSqlite3({ url: ':memory:' }), (text) => text);
// Comparing two schemas reads no database, but the engine does not start without one.
const postgres = await startScratchPostgres();
try {
  const factory = new PrismaPg({ connectionString: postgres.urlOf('postgres') });
  await writeMigration('postgresql', factory, derivePostgresqlSchema);
} finally {
  await postgres.stop();
}
writeFileSync(migratedPath, schema);
// The engine leaves a timer of 10 s behind.
process.exit();

async function writeMigration(provider, factory, derive) {
  const target = (text) => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: derive(text) }] });
  const engine = await startSchemaEngine(factory, provider);
  const { exitCode, stdout } = await engine.diff({
    from: migrated === null ? { tag: 'empty' } : target(migrated),
    to: target(schema),
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters: NO_FILTERS,
  });
  if (exitCode !== 2) return console.log(`${provider}: nothing to migrate`);
  const folder = join(migrations, provider, folderName);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), stdout.endsWith('\n') ? stdout : `${stdout}\n`);
  console.log(`${provider}: wrote ${folder}`);
}
