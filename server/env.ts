import { z } from 'zod';
import { processWide } from './process-wide';

/** The settings of one server process. Paths are as given: relative ones count from the project's folder. */
export interface Env {
  port: number;
  host: string;
  databaseUrl: string;
  dataDir: string;
  contentDir: string;
  /** The origin that browsers see, without a trailing slash; null: whatever Host was served. */
  publicOrigin: string | null;
}

/** The operator must act: a setting has a value that cannot be used. */
export class EnvError extends Error {}

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65535, 'must be a number from 0 to 65535');

const databaseUrl = z
  .string()
  .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must begin with file: (SQLite), postgres:// or postgresql://');

const publicUrl = z
  .url({ protocol: /^https?$/, error: 'must be a whole address, such as https://checkpoint.example', abort: true })
  .refine((value) => new URL(value).pathname === '/', 'must be an origin, without a path')
  .transform((value) => new URL(value).origin);

const settings = z.object({
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address or a host name')
    .default('127.0.0.1'),
  DATABASE_URL: databaseUrl.optional(),
  DATA_DIR: z.string().default('data'),
  CONTENT_DIR: z.string().default('content'),
  PUBLIC_URL: publicUrl.optional(),
});

/** Reads the settings out of a set of variables; an empty one counts as absent. Throws an EnvError that names every bad one. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const read = settings.safeParse(given);
  if (!read.success) {
    throw new EnvError(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'));
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, CONTENT_DIR, PUBLIC_URL } = read.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? `file:${DATA_DIR.replace(/[\\/]+$/, '')}/checkpoint.db`,
    dataDir: DATA_DIR,
    contentDir: CONTENT_DIR,
    publicOrigin: PUBLIC_URL ?? null,
  };
}

/** The settings of this process. */
export const env = (): Env => processWide('env', () => readEnv(process.env));
