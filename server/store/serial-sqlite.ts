import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { Mutex } from '@/server/store/mutex';

/** How long a statement waits for another process's write, in ms. */
const BUSY_TIMEOUT_MS = 5_000;

/** What the durability of an acknowledged answer rests on: set, then read back, since a pragma that is not understood is silently ignored. */
const PRAGMAS = [
  { name: 'journal_mode', set: 'WAL', expected: 'wal' },
  { name: 'synchronous', set: 'FULL', expected: 2 },
  { name: 'foreign_keys', set: 'ON', expected: 1 },
  { name: 'busy_timeout', set: String(BUSY_TIMEOUT_MS), expected: BUSY_TIMEOUT_MS },
  { name: 'trusted_schema', set: 'OFF', expected: 0 },
] as const;

const NO_ARGS: Pick<SqlQuery, 'args' | 'argTypes'> = { args: [], argTypes: [] };

/**
 * Prisma's better-sqlite3 adapter shares one connection between everybody, so that as it comes a plain write joins whatever
 * transaction happens to be open and is lost on its rollback, though acknowledged. Here every statement waits for its turn and a
 * transaction keeps the turn from its BEGIN IMMEDIATE to its own COMMIT or ROLLBACK.
 */
export function serialSqlite(path: string): SqlDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url: path, timeout: BUSY_TIMEOUT_MS });
  return {
    provider: 'sqlite',
    adapterName: factory.adapterName,
    connect: async () => {
      const connection = await factory.connect();
      await setPragmas(connection);
      return serialise(connection);
    },
  };
}

async function setPragmas(connection: SqlDriverAdapter): Promise<void> {
  for (const { name, set, expected } of PRAGMAS) {
    await connection.queryRaw({ ...NO_ARGS, sql: `PRAGMA ${name} = ${set}` });
    const { rows } = await connection.queryRaw({ ...NO_ARGS, sql: `PRAGMA ${name}` });
    const actual = rows[0]?.[0];
    if (actual !== expected) {
      throw new Error(
        `SQLite does not keep ${name} at ${set} (it says ${String(actual)}): the database's folder may not support it.`,
      );
    }
  }
}

function serialise(connection: SqlDriverAdapter): SqlDriverAdapter {
  const mutex = new Mutex();

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const release = await mutex.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }

  async function startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel && isolationLevel !== 'SERIALIZABLE') {
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolationLevel });
    }
    const release = await mutex.acquire();
    try {
      await connection.executeScript('BEGIN IMMEDIATE');
    } catch (error) {
      release();
      throw error;
    }
    return transaction(connection, release);
  }

  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    // The driver is synchronous: when nobody holds the turn, the statement is over before anybody else could want it.
    queryRaw: (query) => (mutex.held ? inTurn(() => connection.queryRaw(query)) : connection.queryRaw(query)),
    executeRaw: (query) => (mutex.held ? inTurn(() => connection.executeRaw(query)) : connection.executeRaw(query)),
    executeScript: (script) => inTurn(() => connection.executeScript(script)),
    startTransaction,
    dispose: () => inTurn(() => connection.dispose()),
  };
}

/** `usePhantomQuery` makes Prisma call commit and rollback here instead of sending COMMIT and ROLLBACK as statements of its own. */
function transaction(connection: SqlDriverAdapter, release: () => void): Transaction {
  let open = true;

  async function inside<T>(work: () => Promise<T>): Promise<T> {
    if (!open)
      throw new DriverAdapterError({
        kind: 'TransactionAlreadyClosed',
        cause: 'it was committed or rolled back before',
      });
    return work();
  }

  async function rollback(): Promise<void> {
    if (!open) return;
    open = false;
    try {
      await connection.executeScript('ROLLBACK');
    } finally {
      release();
    }
  }

  async function commit(): Promise<void> {
    try {
      await inside(() => connection.executeScript('COMMIT'));
    } catch (error) {
      await rollback();
      throw error;
    }
    open = false;
    release();
  }

  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    options: { usePhantomQuery: true },
    queryRaw: (query: SqlQuery): Promise<SqlResultSet> => inside(() => connection.queryRaw(query)),
    executeRaw: (query: SqlQuery): Promise<number> => inside(() => connection.executeRaw(query)),
    commit,
    rollback,
  };
}
