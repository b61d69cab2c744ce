// Where the data are, from the environment: the one place that start-up scripts ask.
import { join, resolve } from 'node:path';
import { root } from './root.mjs';

/** Relative paths count from the project's folder. `url` is file:… or postgresql://…; `path` is the SQLite file, null on PostgreSQL. */
export function locateDatabase(env = process.env) {
  const dataDir = resolve(root, env.DATA_DIR || 'data');
  const url = env.DATABASE_URL || `file:${join(dataDir, 'checkpoint.db')}`;
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgresql', url, path: null, dataDir };
  if (url.startsWith('file:')) return { kind: 'sqlite', url, path: resolve(root, url.slice('file:'.length)), dataDir };
  throw new Error(
    `DATABASE_URL must start with file: or postgresql://, and it is ${JSON.stringify(url.replace(/:[^:@/]*@/, ':***@'))}.`,
  );
}
