import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BenchServer {
  origin: string;
  dataDir: string;
  usage(): Usage;
  stop(): Promise<void>;
}

export interface Usage {
  /** CPU time of the process so far, in ms, user and system. */
  cpuMs: number;
  residentMb: number;
  /** Open file handles, or null where the system does not tell. */
  handles: number | null;
}

/** Starts the production server on a free port, with an empty data folder, the routes that only benchmarks may call, and further settings. */
export async function startServer(further: Record<string, string> = {}): Promise<BenchServer> {
  const { folder: dataDir, remove } = migratedFolder();
  const env = {
    ...settings(dataDir),
    ...further,
    NODE_ENV: 'production' as const,
    PORT: '0',
    HOST: '127.0.0.1',
    CHECKPOINT_BENCH: '1',
  };
  const child = spawn(process.execPath, ['scripts/serve.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const origin = await addressOf(child);
  return {
    origin,
    dataDir,
    usage: () => usageOf(child.pid ?? 0),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          remove();
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}

/** A data folder of its own with an empty, migrated SQLite database. */
export function migratedFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'checkpoint-bench-'));
  const migrated = spawnSync(process.execPath, ['scripts/migrate.mjs'], { env: settings(folder), stdio: 'inherit' });
  if (migrated.status !== 0) throw new Error('The database of the benchmark could not be prepared.');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** This environment, less what would point a benchmark at somebody's real data. */
function settings(dataDir: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, PUBLIC_URL: _address, ...others } = process.env;
  return { ...others, DATA_DIR: dataDir };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      heard += chunk;
      const port = heard.match(/http:\/\/localhost:(\d+)/)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it served:\n${heard}`)));
  });
}

function usageOf(pid: number): Usage {
  if (process.platform === 'linux') {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // Fields 14 and 15 of proc(5), in ticks of 10 ms.
    const ticks = Number(fields[11]) + Number(fields[12]);
    const resident = Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1]) / 1024;
    return { cpuMs: ticks * 10, residentMb: resident, handles: readdirSync(`/proc/${pid}/fd`).length };
  }
  const [time = '', resident = ''] = spawnSync('ps', ['-o', 'time=,rss=', '-p', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split(/\s+/);
  const seconds = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return { cpuMs: seconds * 1000, residentMb: Number(resident) / 1024, handles: null };
}
