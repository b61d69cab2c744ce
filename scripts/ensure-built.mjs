import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSources, notBuilt } from './build-sources.mjs';
import { fingerprint } from './fingerprint.mjs';
import { generateClients } from './generate.mjs';
import { root } from './root.mjs';
import { runProcess } from './run-process.mjs';
import { Stop } from './steps.mjs';

const worker = join(root, 'public', 'service-worker.js');
const stampFile = join(root, '.next', 'checkpoint-build');

function stamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether the build on disk is that of the present sources. */
export function isBuilt() {
  return existsSync(worker) && stamp() === fingerprint(buildSources, notBuilt);
}

/** Builds the pages when their sources changed since the last build. */
export async function ensureBuilt(progress) {
  // Whoever asks for a build alone would build in the clients of another schema.
  generateClients({ log: () => {} });
  if (isBuilt()) return 'nothing changed';
  const wanted = fingerprint(buildSources, notBuilt);
  // A build that breaks off must not be taken for the last good one.
  rmSync(stampFile, { force: true });
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  progress('about half a minute');
  const { code, output } = await runProcess(process.execPath, [next, 'build'], { env, onLine: progress });
  if (code !== 0) {
    console.error(`\n${output.trim()}\n`);
    throw new Stop('The pages could not be built: see the messages above.');
  }
  // Loaded here only: it needs the installed packages.
  const { buildWorker } = await import('./build-worker.mjs');
  await buildWorker();
  const { buildThread } = await import('./build-thread.mjs');
  await buildThread();
  writeFileSync(stampFile, wanted);
  return 'built';
}
