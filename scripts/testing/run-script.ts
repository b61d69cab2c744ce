import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ScratchDatabase } from '@/server/store/testing/scratch-database';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs node with these arguments as a person in the project's folder would, against a database. */
export function runNode(database: Pick<ScratchDatabase, 'url' | 'dataDir'>, args: string[]): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: database.dataDir };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: root, env }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

export const migrate = (database: ScratchDatabase) => runNode(database, ['scripts/migrate.mjs']);
export const backup = (database: ScratchDatabase, ...args: string[]) =>
  runNode(database, ['scripts/backup.mjs', ...args]);
export const restore = (database: ScratchDatabase, ...args: string[]) =>
  runNode(database, ['scripts/restore.mjs', ...args]);

/** Migrates with another folder of migrations than the project's. */
export function migrateFrom(database: ScratchDatabase, folder: string): Promise<Ended> {
  const program = `
    import { locateDatabase } from './scripts/database-url.mjs';
    import { migrate } from './scripts/migrate.mjs';
    await migrate(locateDatabase(), { folder: ${JSON.stringify(folder)} });
    process.exit();`;
  return runNode(database, ['--input-type=module', '-e', program]);
}
