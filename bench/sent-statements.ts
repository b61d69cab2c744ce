import Database from 'better-sqlite3';
import pg from 'pg';

/** A statement as a driver got it, once each. */
export interface SentStatement {
  sql: string;
  /** Of SQLite, whose plans do not depend on them, empty texts. */
  values: readonly unknown[];
}

export interface Listening {
  statements: readonly SentStatement[];
  stop(): void;
}

/** Notes every statement that this process prepares on SQLite from now on. */
export function listenToSqlite(): Listening {
  const noted = new Map<string, SentStatement>();
  const prepare = Database.prototype.prepare;
  Object.assign(Database.prototype, {
    prepare(this: Database.Database, sql: string) {
      noted.set(sql, { sql, values: Array.from(sql.matchAll(/\?/g), () => '') });
      return prepare.call(this, sql);
    },
  });
  return listening(noted, () => Object.assign(Database.prototype, { prepare }));
}

/** Notes every statement that this process sends to PostgreSQL from now on. */
export function listenToPostgresql(): Listening {
  const noted = new Map<string, SentStatement>();
  const { query } = pg.Client.prototype;
  const listen = new Proxy(query, {
    apply(target, client, given: unknown[]) {
      const [config, values] = given as [{ text?: string; values?: unknown[] } | string | undefined, unknown];
      const sql = typeof config === 'string' ? config : config?.text;
      const sent = typeof config === 'string' ? values : (values ?? config?.values);
      if (sql !== undefined) noted.set(sql, { sql, values: Array.isArray(sent) ? sent : [] });
      return Reflect.apply(target, client, given);
    },
  });
  Object.assign(pg.Client.prototype, { query: listen });
  return listening(noted, () => Object.assign(pg.Client.prototype, { query }));
}

function listening(noted: ReadonlyMap<string, SentStatement>, stop: () => void): Listening {
  return {
    get statements() {
      return [...noted.values()];
    },
    stop,
  };
}
