// Bundles the thread on which plans are made and weights fitted. Run after `next build`, which clears the folder.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

export const threadFile = join(root, '.next', 'checkpoint-thread.mjs');

/** Writes .next/checkpoint-thread.mjs. */
export async function buildThread() {
  await build({
    entryPoints: [join(root, 'server/practice/plan/thread.ts')],
    outfile: threadFile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: { '@': root },
    logLevel: 'silent',
  });
}
