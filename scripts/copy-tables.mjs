// Carries our rows between PostgreSQL and a SQLite file, table by table.
import Database from 'better-sqlite3';
import pg from 'pg';
import { SQLITE_MIGRATIONS, TABLES } from './check-backup.mjs';
import { migrateSqlite } from './migrate-sqlite.mjs';
import { readMigrations } from './migrations-folder.mjs';

/** Rows that are in memory at a time. */
const BATCH = 1_000;

/** Writes the rows of a PostgreSQL database, as of one moment, to a new SQLite file with the schema of the same migrations. */
export async function copyPostgresqlToFile(url, file) {
  const client = await connect(url);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query(
      'SELECT max(migration_name) AS last FROM _prisma_migrations WHERE finished_at IS NOT NULL',
    );
    const migrations = readMigrations(SQLITE_MIGRATIONS).filter(({ name }) => name <= rows[0].last);
    await migrateSqlite({ path: file, folder: SQLITE_MIGRATIONS, migrations, backUp: async () => {} });
    const db = new Database(file);
    try {
      db.pragma('foreign_keys = OFF');
      // A database from before an update has not all tables yet.
      for (const table of TABLES.filter((name) => columnsOf(db, name).length > 0)) await readTable(client, db, table);
      db.pragma('journal_mode = DELETE');
    } finally {
      db.close();
    }
  } finally {
    await client.end();
  }
}

async function readTable(client, db, table) {
  const columns = columnsOf(db, table);
  const insert = db.prepare(`INSERT INTO "${table}" (${quoted(columns)}) VALUES (${columns.map(() => '?').join()})`);
  const insertAll = db.transaction((rows) => {
    for (const row of rows) insert.run(row.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
  });
  await client.query(`DECLARE copied CURSOR FOR SELECT ${quoted(columns)} FROM "${table}"`);
  for (;;) {
    const { rows } = await client.query({ text: `FETCH ${BATCH} FROM copied`, rowMode: 'array' });
    if (rows.length === 0) break;
    insertAll(rows);
  }
  await client.query('CLOSE copied');
}

/** Puts the rows of a SQLite file, which has the schema of all migrations, in the place of all rows of a PostgreSQL database at once. */
export async function copyFileToPostgresql(file, client) {
  const db = new Database(file, { readonly: true });
  try {
    await client.query('BEGIN');
    await client.query(`TRUNCATE ${quoted(TABLES)}`);
    for (const table of TABLES) await writeTable(client, db, table);
    await client.query('COMMIT');
  } finally {
    db.close();
  }
}

async function writeTable(client, db, table) {
  const columns = columnsOf(db, table);
  const { rows: types } = await client.query(
    'SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1',
    [table],
  );
  const typeOf = new Map(types.map(({ name, type }) => [name, type]));
  // One array a column, so that a batch is one statement whatever its length.
  const arrays = columns.map((name, i) => `$${i + 1}::${typeOf.get(name)}[]`).join();
  const sql = `INSERT INTO "${table}" (${quoted(columns)}) SELECT * FROM unnest(${arrays})`;
  const isBoolean = columns.map((name) => typeOf.get(name) === 'boolean');
  let batch = [];
  const write = async () => {
    await client.query(
      sql,
      columns.map((_, i) => batch.map((row) => (isBoolean[i] ? row[i] === 1 : row[i]))),
    );
    batch = [];
  };
  for (const row of db
    .prepare(`SELECT ${quoted(columns)} FROM "${table}"`)
    .raw()
    .iterate()) {
    batch.push(row);
    if (batch.length === BATCH) await write();
  }
  if (batch.length > 0) await write();
}

/** Integers beyond 32 bits come as JavaScript numbers: ours are milliseconds since the epoch, exact in them. */
export async function connect(url) {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'checkpoint copy',
    types: {
      getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)),
    },
  });
  await client.connect();
  return client;
}

const columnsOf = (db, table) => db.pragma(`table_info("${table}")`).map((column) => column.name);
const quoted = (names) => names.map((name) => `"${name}"`).join(', ');
