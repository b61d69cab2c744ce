// Bundles the threads on which plans are made, and decks are checked and read. Run after `next build`, which clears the folder.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

/** The program of each thread, and the file in .next into which it is built. */
export const threads = {
  plan: { program: 'server/practice/plan/thread.ts', file: 'checkpoint-thread.mjs' },
  decks: { program: 'server/decks/check/thread.ts', file: 'checkpoint-deck-thread.mjs' },
  readings: { program: 'server/bank/reading/thread.ts', file: 'checkpoint-reading-thread.mjs' },
};

/** Writes the program of one thread, with all that it needs, to a file. */
export async function bundleThread(program, outfile) {
  await build({
    entryPoints: [join(root, program)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: { '@': root },
    // Packages written for CommonJS ask for Node's own modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'silent',
  });
}

/** Writes the files of all threads. */
export async function buildThread() {
  for (const { program, file } of Object.values(threads)) await bundleThread(program, join(root, '.next', file));
}
