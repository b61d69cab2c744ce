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
  /** How letters leave; null: they are written to the server's log. */
  mail: { url: string; from: string } | null;
  signUps: 'invite' | 'open' | 'closed';
  /** How many answers of one learner are taken in a minute. */
  answersPerMinute: number;
  /** A provider of identities beside our own passwords and passkeys. */
  oidc: Oidc | null;
}

/** A provider of identities (OpenID Connect) that people may sign in with. */
export interface Oidc {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What its button says. */
  name: string;
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

const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: 'must be an address such as smtp://user:password@mail.example:587',
});

const issuer = z
  .url({ protocol: /^https?$/, error: 'must be a whole address, such as https://id.example', abort: true })
  .refine((value) => /^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(`${value}/`), 'must begin with https:')
  .transform((value) => value.replace(/\/$/, ''));

const text = z.string().trim();

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
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: text.regex(/@/, 'must be an address, such as Checkpoint <checkpoint@mail.example>').optional(),
  SIGN_UPS: z.enum(['invite', 'open', 'closed'], 'must be invite, open or closed').default('invite'),
  ANSWERS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'must be a number from 1')
    .transform(Number)
    .default(120),
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_NAME: text.max(40, 'must be 40 letters or less').default('your organisation'),
});

/** Settings that mean nothing one without the other. */
const TOGETHER = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
] as const;

/** Reads the settings out of a set of variables; an empty one counts as absent. Throws an EnvError that names every bad one. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const read = settings.safeParse(given);
  if (!read.success) {
    throw new EnvError(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'));
  }
  for (const names of TOGETHER) {
    const missing = names.filter((name) => read.data[name] === undefined);
    if (missing.length > 0 && missing.length < names.length) {
      throw new EnvError(`${missing.join(' and ')} must be set too: ${names.join(', ')} belong together.`);
    }
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, CONTENT_DIR, PUBLIC_URL, SIGN_UPS } = read.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? `file:${DATA_DIR.replace(/[\\/]+$/, '')}/checkpoint.db`,
    dataDir: DATA_DIR,
    contentDir: CONTENT_DIR,
    publicOrigin: PUBLIC_URL ?? null,
    mail: mailOf(read.data),
    signUps: SIGN_UPS,
    answersPerMinute: read.data.ANSWERS_PER_MINUTE,
    oidc: oidcOf(read.data),
  };
}

type Settings = z.infer<typeof settings>;

function mailOf({ SMTP_URL, MAIL_FROM }: Settings): Env['mail'] {
  return SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null;
}

function oidcOf({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: Settings): Oidc | null {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name: OIDC_NAME };
}

/** The settings of this process. */
export const env = (): Env => processWide('env', () => readEnv(process.env));
