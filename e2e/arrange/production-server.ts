import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ProductionServer {
  /** http://localhost:<port>, without a trailing slash. */
  origin: string;
  /** The folder of its data. */
  dataDir: string;
  /** All that the server has printed so far. */
  printed(): string;
  /** SIGTERM, and the exit code when it is gone. */
  stop(): Promise<number | null>;
  /** SIGKILL: nothing is finished, nothing is flushed. */
  kill(): Promise<void>;
}

const folders = new Map<string, string>();

/** The folder of the data of a server that was started here, by its address; undefined for others. */
export const dataDirOf = (origin: string): string | undefined => folders.get(origin);

/** A new folder for a server's data, and the way to remove it. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'checkpoint e2e '));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

function settings(dataDir: string, contentDir: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, PUBLIC_URL: __, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: 'production',
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    CONTENT_DIR: contentDir,
    // Who signs up in a journey needs no invite; the test of invites sets its own.
    SIGN_UPS: 'open',
    // Journeys answer faster than people; the test of the limit sets its own.
    ANSWERS_PER_MINUTE: inherited.ANSWERS_PER_MINUTE ?? '1000000',
  };
}

/** Makes the database of a data folder; needed once before its first server. */
export async function prepareDatabase(dataDir: string, further: Record<string, string> = {}): Promise<void> {
  const env = { ...settings(dataDir, 'content'), ...further };
  await promisify(execFile)(process.execPath, [join(root, 'scripts/migrate.mjs')], { cwd: root, env });
}

/** Starts the production server on a free port, with other settings where they are given; resolves when it has printed its address. */
export async function startServer(
  dataDir: string,
  contentDir = 'content',
  further: Record<string, string> = {},
): Promise<ProductionServer> {
  const env = { ...settings(dataDir, contentDir), ...further };
  const child = spawn(process.execPath, [join(root, 'scripts/serve.mjs')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gone = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: string) => {
      output += chunk;
      const address = /http:\/\/\S+?:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    gone.then(([code]) => reject(new Error(`The server ended with code ${String(code)} before it served:\n${output}`)));
  });
  if (further.DATABASE_URL === undefined) folders.set(origin, dataDir);
  return {
    origin,
    dataDir,
    printed: () => output,
    stop: () => end(child, gone, 'SIGTERM'),
    kill: async () => void (await end(child, gone, 'SIGKILL')),
  };
}

async function end(child: ChildProcess, gone: Promise<unknown[]>, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  await gone;
  return child.exitCode;
}
