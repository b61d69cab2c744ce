// Bundles the worker that opens pages without a network, with the list of built files that it fetches beforehand. Run after `next build`.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

export const workerFile = join(root, 'public', 'service-worker.js');

const built = join(root, '.next');
/** Routes that must open although nobody has opened them. */
const routes = ['practice', 'offline'];

/** Writes public/service-worker.js. */
export async function buildWorker() {
  const files = routeFiles();
  const id = createHash('sha256')
    .update(readFileSync(join(built, 'BUILD_ID'), 'utf8'))
    .update(files.join())
    .digest('hex')
    .slice(0, 12);
  await build({
    entryPoints: [join(root, 'components/offline/worker/service-worker.ts')],
    outfile: workerFile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // Workbox talks in the console otherwise.
    define: {
      'process.env.NODE_ENV': '"production"',
      WORKER_BUILD: JSON.stringify(id),
      WORKER_FILES: JSON.stringify(files),
    },
    alias: { '@': root },
    logLevel: 'silent',
  });
  return files;
}

/** Addresses of all built files that the routes may load: what they begin with, and what that names to be loaded later. */
function routeFiles() {
  const { rootMainFiles } = JSON.parse(readFileSync(join(built, 'build-manifest.json'), 'utf8'));
  const found = new Set(rootMainFiles);
  for (const route of routes) for (const file of entryFiles(route)) found.add(file);
  // A set goes on with what is added while it is walked.
  for (const file of found) {
    if (!/\.(js|css)$/.test(file)) continue;
    const text = readFileSync(join(built, file), 'utf8');
    for (const [, named] of text.matchAll(/["'](static\/[\w./~-]+\.(?:js|css))["']/g)) found.add(named);
    for (const [, media] of text.matchAll(/url\(["']?[./]*(?:_next\/static\/)?(media\/[\w./~-]+)/g))
      found.add(`static/${media}`);
  }
  return [...found].sort().map((file) => `/_next/${file}`);
}

function entryFiles(route) {
  const text = readFileSync(join(built, 'server/app', route, 'page_client-reference-manifest.js'), 'utf8');
  const manifest = JSON.parse(text.slice(text.indexOf('] = {') + 4).replace(/;\s*$/, ''));
  const styles = Object.values(manifest.entryCSSFiles).flatMap((list) => list.map(({ path }) => path));
  return [...Object.values(manifest.entryJSFiles).flat(), ...styles];
}
