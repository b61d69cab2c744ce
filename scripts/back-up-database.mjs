// Makes a consistent copy of a live database. A backup is a SQLite file whatever the database: one format to check, to look into and
// to restore, nothing to install for it, and the way from one kind of database to the other.
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { checkBackup } from './check-backup.mjs';

/**
 * Answers `{file, bytes, counts}` of the checked copy. It is written under another name first: whatever has the name of a backup is
 * whole. `to`: where to, by default backups/ in the data folder.
 */
export async function backUpDatabase(database, { to, reason } = {}) {
  const file = to ? resolve(to) : join(database.dataDir, 'backups', defaultName(reason));
  if (existsSync(file)) throw new Error(`${file} exists already; a backup never overwrites anything.`);
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.partial-${process.pid}`;
  try {
    if (database.kind === 'sqlite') copySqlite(database.path, partial);
    else await (await import('./copy-tables.mjs')).copyPostgresqlToFile(database.url, partial);
    const { counts } = checkBackup(partial);
    // It holds the secret that signs cookies.
    chmodSync(partial, 0o600);
    flush(partial);
    renameSync(partial, file);
    return { file, bytes: statSync(file).size, counts };
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm', '.lock']) rmSync(partial + suffix, { force: true });
  }
}

/** VACUUM INTO reads one snapshot however much is written meanwhile, which copying files or pages does not. */
function copySqlite(path, to) {
  if (!existsSync(path)) throw new Error(`There is no database at ${path} yet.`);
  const db = new Database(path, { fileMustExist: true, timeout: 60_000 });
  try {
    db.prepare('VACUUM INTO ?').run(to);
  } finally {
    db.close();
  }
}

/** Waits until a file is on the disk. */
export function flush(path) {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** checkpoint-20261121T101500.123Z[-reason].db: names sort by time and fit every file system. */
export function defaultName(reason) {
  const time = new Date().toISOString().replace(/[-:]/g, '');
  return `checkpoint-${time}${reason ? `-${reason}` : ''}.db`;
}
