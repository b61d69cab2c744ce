// Reads prisma/migrations/<database>: without any dependency, since every start asks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The migrations in a folder, oldest first, each with its SQL. */
export function readMigrations(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, sql: readFileSync(join(folder, entry.name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Which migrations are missing, given the names that the database has recorded. Refuses a database that knows more than this program. */
export function missingMigrations(migrations, recorded) {
  const known = new Set(migrations.map(({ name }) => name));
  const foreign = recorded.filter((name) => !known.has(name));
  if (foreign.length > 0) {
    throw new Error(
      `The database was made by a newer version of Checkpoint (it has ${foreign.join(', ')}). Update the program, or restore a backup made before.`,
    );
  }
  const applied = new Set(recorded);
  return migrations.filter(({ name }) => !applied.has(name));
}
