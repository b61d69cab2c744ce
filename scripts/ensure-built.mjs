import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root } from './root.mjs';
import { runProcess } from './run-process.mjs';
import { Stop } from './steps.mjs';

/** All that a build is made from. Not content/: the bank is read when the server starts. */
const sources = [
  'app',
  'components',
  'domain',
  'server',
  'public',
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
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
  return stamp() === fingerprint(sources, /\.test\.tsx?$/);
}

/** Builds the pages when their sources changed since the last build. */
export async function ensureBuilt(progress) {
  const wanted = fingerprint(sources, /\.test\.tsx?$/);
  if (stamp() === wanted) return 'nothing changed';
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
  writeFileSync(stampFile, wanted);
  return 'built';
}
