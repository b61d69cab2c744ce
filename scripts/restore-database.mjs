// Puts a backup in the place of a database that nobody uses.
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { defaultName, flush } from './back-up-database.mjs';
import { checkBackup } from './check-backup.mjs';
import { holdDatabase } from './sqlite-hold.mjs';

/**
 * Checks the file first, refuses while a server has the database open, and answers `{counts, kept}`: the rows restored and where the
 * former database is kept, if there was one.
 */
export async function restoreDatabase(database, file) {
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) {
    throw new Error(
      `${file} has a write-ahead log beside it, so it is in use or a mere copy of a file: make a backup of it first.`,
    );
  }
  const { counts } = checkBackup(resolve(file));
  const kept =
    database.kind === 'sqlite'
      ? restoreSqlite(database, resolve(file))
      : await (await import('./restore-postgresql.mjs')).restorePostgresql(database, resolve(file));
  return { counts, kept };
}

function restoreSqlite({ path, dataDir }, file) {
  if (file === resolve(path)) throw new Error('The file to restore is the database itself.');
  mkdirSync(dirname(path), { recursive: true });
  const release = holdDatabase(path);
  const copy = `${path}.restoring`;
  try {
    const closed = existsSync(path) && closeWal(path);
    copyFileSync(file, copy);
    flush(copy);
    checkBackup(copy);
    const kept = existsSync(path)
      ? keepAside(path, join(dataDir, 'backups', defaultName('before-restore')), closed)
      : null;
    renameSync(copy, path);
    return kept;
  } finally {
    rmSync(copy, { force: true });
    release();
  }
}

/**
 * Folds the write-ahead log into the database, which SQLite allows to its last user only: a server that has it open is noticed so,
 * whichever process it is. False for a file that is too damaged to say.
 */
function closeWal(path) {
  // SQLite would throw the log of such a file away, and there may be something in it to rescue.
  if (!hasHeader(path)) return false;
  const db = new Database(path, { timeout: 2_000 });
  try {
    db.pragma('journal_mode = DELETE');
    return true;
  } catch (error) {
    if (['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(error.code)) return false;
    throw new Error(`${path} is in use: stop the server first (${error.message}).`, { cause: error });
  } finally {
    db.close();
  }
}

function hasHeader(path) {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(16);
    readSync(file, head, 0, head.length, 0);
    return head.toString('latin1') === 'SQLite format 3\0';
  } finally {
    closeSync(file);
  }
}

/** Gives the database a second name, so that there is one at every moment. A damaged one takes its log along. */
function keepAside(path, kept, closed) {
  mkdirSync(dirname(kept), { recursive: true });
  try {
    linkSync(path, kept);
  } catch {
    // Not every file system has hard links.
    copyFileSync(path, kept);
    flush(kept);
  }
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(path + suffix) && !closed) renameSync(path + suffix, kept + suffix);
    rmSync(path + suffix, { force: true });
  }
  return kept;
}
