import type { Database, Statement } from 'better-sqlite3';

/** More than the stores send different ones; the bound is for lists of ids, each length of which is a statement of its own. */
const MAX_STATEMENTS = 500;

/** The part of a driver's statement that Prisma's adapter uses. */
interface Prepared {
  bind(args: unknown[]): Bound;
}

interface Bound {
  reader: boolean;
  columns(): { name: string; type: string | null }[];
  run(): { changes: number };
  raw(): { all(): unknown[] };
}

/**
 * Prisma's adapter prepares each statement anew, which costs more than running it. This stands in for the connection that the adapter
 * holds and keeps the last statements prepared.
 */
export function withStatementCache(client: Database) {
  const statements = new Map<string, Prepared>();

  function prepare(sql: string): Prepared {
    const known = statements.get(sql);
    // Taken out and put back: the first one in the map is then the one that has been idle longest.
    if (known) statements.delete(sql);
    const statement = known ?? reusable(client.prepare<unknown[]>(sql));
    statements.set(sql, statement);
    if (statements.size > MAX_STATEMENTS) statements.delete(statements.keys().next().value ?? sql);
    return statement;
  }

  return { prepare, exec: (sql: string) => client.exec(sql), close: () => client.close() };
}

/** The driver's own `bind` is for good and can be called once; here the arguments go along with each run. */
function reusable(statement: Statement<unknown[]>): Prepared {
  const { reader } = statement;
  const columns = reader ? statement.columns() : [];
  if (reader) statement.raw();
  return {
    bind: (args) => ({
      reader,
      columns: () => columns,
      run: () => statement.run(...args),
      raw: () => ({ all: () => statement.all(...args) }),
    }),
  };
}
