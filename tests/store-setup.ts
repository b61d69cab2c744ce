import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { startScratchPostgres } from '@/scripts/scratch-postgres.mjs';

const TEMPLATE = 'checkpoint_template';

/** Once for a run: one PostgreSQL server, and one migrated database of each kind. */
export default async function setup(project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'checkpoint-store-'));
  chmodSync(folder, 0o755);
  const postgres = await startScratchPostgres();
  const administration = postgres.urlOf('postgres');
  const sqliteFile = join(folder, 'template.db');
  await postgres.create(TEMPLATE);
  await Promise.all([migrate(`file:${sqliteFile}`, folder), migrate(postgres.urlOf(TEMPLATE), folder)]);
  const urlOf = postgres.urlOf('DATABASE');
  project.provide('templates', { folder, sqliteFile, postgresql: { administration, template: TEMPLATE, urlOf } });
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function migrate(url: string, dataDir: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir };
  await promisify(execFile)(process.execPath, ['scripts/migrate.mjs'], { env });
}
