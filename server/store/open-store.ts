import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client';
import { PrismaClient } from '@/prisma/generated/sqlite/client';
import { serialSqlite } from '@/server/store/serial-sqlite';

/** An open database. `db` is typed on the SQLite client whichever it is. */
export interface Store {
  db: PrismaClient;
  kind: 'sqlite' | 'postgresql';
  close(): Promise<void>;
}

/** In ms: how long to wait for a turn or a connection, and how long a transaction may then take. */
const transactionOptions = { maxWait: 10_000, timeout: 20_000 };

/** Connections of one process to PostgreSQL. */
const POSTGRESQL_CONNECTIONS = 10;

/**
 * Opens `file:…` (SQLite) or `postgresql://…`. The tables must be there: scripts/migrate.mjs brings them. Never call it at a module's
 * top level: a build runs modules too.
 */
export async function openStore(url: string): Promise<Store> {
  const kind = /^postgres(ql)?:\/\//.test(url) ? 'postgresql' : 'sqlite';
  const db = kind === 'postgresql' ? openPostgresql(url) : openSqlite(url);
  // Connecting alone may not reach the database: whoever opens it wants to know now whether it is there.
  await db.$queryRaw`SELECT 1`;
  return { db, kind, close: () => db.$disconnect() };
}

function openSqlite(url: string): PrismaClient {
  if (!url.startsWith('file:')) throw new Error('The database URL must start with file: or postgresql://.');
  return new PrismaClient({ adapter: serialSqlite(url.slice('file:'.length)), transactionOptions });
}

/**
 * The two clients' generic methods are not comparable to the compiler, so the cast is vouched for by clients-agree.test.ts, where it
 * compares every argument and every row of theirs.
 */
function openPostgresql(url: string): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: url,
    max: POSTGRESQL_CONNECTIONS,
    // scripts/restore.mjs refuses while somebody of this name is connected, which an idle server is with one connection.
    min: 1,
    application_name: 'checkpoint',
  });
  return new PostgresqlClient({ adapter, transactionOptions }) as unknown as PrismaClient;
}
