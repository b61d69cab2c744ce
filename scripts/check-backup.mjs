// Says whether a file is a whole Checkpoint database, and what is in it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { missingMigrations, readMigrations } from './migrations-folder.mjs';
import { root } from './root.mjs';

export const SQLITE_MIGRATIONS = join(root, 'prisma/migrations/sqlite');

/** Names of our tables, those that others are pointed to from first: rows can be written in this order. */
const OF_THE_FIRST_MIGRATION = ['Setting', 'ItemVersion', 'Learner', 'Memory', 'Issued', 'Review'];
const OF_EXAM_DAY = ['Plan', 'ParameterSet', 'Mock', 'MockQuestion', 'MockAnswer'];
const OF_ACCOUNTS = [
  'User',
  'Session',
  'Account',
  'Verification',
  'TwoFactor',
  'Passkey',
  'ApiToken',
  'Throttle',
  'Mail',
  'Notice',
];
const OF_GROUPS = ['Group', 'Membership', 'Invite', 'Assignment', 'Attempt', 'Deck', 'Revision', 'Draft', 'PastAnswer'];
const [SETTING, ITEM_VERSION, ...OF_A_LEARNER] = OF_THE_FIRST_MIGRATION;
export const TABLES = [
  ...[SETTING, ITEM_VERSION, ...OF_ACCOUNTS, ...OF_A_LEARNER, 'Mark', 'MissReason', 'Report'],
  ...[...OF_EXAM_DAY, ...OF_GROUPS],
];

/** Answers the number of rows by table and the names of migrations still to come. Throws with a sentence on anything wrong. */
export function checkBackup(file) {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  try {
    return inspect(file);
  } catch (error) {
    if (!String(error.code).startsWith('SQLITE_')) throw error;
    throw new Error(`${file} is damaged or no SQLite database (${error.message}).`, { cause: error });
  }
}

function inspect(file) {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const damage = db.pragma('integrity_check(3)').map((row) => row.integrity_check);
    if (damage.join() !== 'ok') throw new Error(`${file} is damaged: ${damage.join('; ')}.`);
    const tables = new Set(db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all());
    const refuseWithout = (wanted) => {
      const absent = wanted.filter((table) => !tables.has(table));
      if (absent.length > 0)
        throw new Error(`${file} is no Checkpoint database: it has no table ${absent.join(', ')}.`);
    };
    refuseWithout(['_prisma_migrations', ...OF_THE_FIRST_MIGRATION]);
    const astray = db.pragma('foreign_key_check');
    if (astray.length > 0) throw new Error(`${file} is damaged: ${astray.length} rows belong to nobody.`);
    const recorded = db
      .prepare('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL')
      .pluck()
      .all();
    const missing = missingMigrations(readMigrations(SQLITE_MIGRATIONS), recorded).map(({ name }) => name);
    // A backup from before an update has not all of them yet.
    if (missing.length === 0) refuseWithout(TABLES);
    const count = (table) => db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get();
    return {
      counts: Object.fromEntries(TABLES.filter((table) => tables.has(table)).map((table) => [table, count(table)])),
      missing,
    };
  } finally {
    db.close();
  }
}
