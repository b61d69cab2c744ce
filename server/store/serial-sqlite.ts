import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';
import { Mutex } from '@/server/store/mutex';
import { setPragmas } from '@/server/store/sqlite-pragmas';
import { withStatementCache } from '@/server/store/statement-cache';

/**
 * Prisma's better-sqlite3 adapter shares one connection between everybody, so that as it comes a plain write joins whatever
 * transaction happens to be open and is lost on its rollback, though acknowledged. Here every statement waits for its turn and a
 * transaction keeps the turn from its BEGIN IMMEDIATE to its own COMMIT or ROLLBACK.
 */
export function serialSqlite(path: string): SqlDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url: path });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const connection = await factory.connect();
      const client = clientOf(connection);
      setPragmas(client);
      return serialise(connection, client);
    },
  };
}

/** The driver's connection inside the adapter, which from then on prepares its statements once. */
function clientOf(connection: SqlDriverAdapter): Database {
  const holder = connection as unknown as { client?: Database };
  const { client } = holder;
  if (typeof client?.prepare !== 'function') throw new Error('This version of the SQLite adapter holds no `client`.');
  Object.assign(holder, { client: withStatementCache(client) });
  return client;
}

function serialise(connection: SqlDriverAdapter, client: Database): SqlDriverAdapter {
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
    return transaction(connection, client, release);
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
function transaction(connection: SqlDriverAdapter, client: Database, release: () => void): Transaction {
  let open = true;

  async function inside<T>(work: () => Promise<T>): Promise<T> {
    if (!open) throw new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'it has ended' });
    return work();
  }

  async function rollback(): Promise<void> {
    if (!open) return;
    open = false;
    try {
      // A full disk or a failed write makes SQLite roll back by itself.
      if (client.inTransaction) await connection.executeScript('ROLLBACK');
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
    queryRaw: (query) => inside(() => connection.queryRaw(query)),
    executeRaw: (query) => inside(() => connection.executeRaw(query)),
    commit,
    rollback,
  };
}
